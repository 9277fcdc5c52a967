import CourseCore

extension String {
  /// Whether letters stand in it that English does not have; what was not translated is shown in
  /// Vietnamese, and has to be read aloud so.
  var isVietnamese: Bool {
    decomposed.contains { ("\u{300}"..."\u{323}").contains($0) || $0 == "đ" || $0 == "Đ" }
  }
}
