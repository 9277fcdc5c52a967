extension CalendarDay {
  /// The day as it is written in Viet Nam: `05/02/2026`.
  package var written: String {
    description.split(separator: "-").reversed().joined(separator: "/")
  }
}
