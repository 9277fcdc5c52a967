import CourseCore

extension CalendarDay {
  /// Reads a day as browsers send it (`2026-02-05`), or as people here write it (`5/2/2026`).
  init?(typed text: String) {
    let parts = text.split(whereSeparator: { "/.-".contains($0) }).map { Int($0) }
    guard parts.count == 3, let first = parts[0], let month = parts[1], let last = parts[2] else {
      return nil
    }
    let isYearFirst = first > 31
    self.init(year: isYearFirst ? first : last, month: month, day: isYearFirst ? last : first)
  }
}
