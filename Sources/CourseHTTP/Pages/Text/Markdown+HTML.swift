import CourseCore

extension Markdown {
  /// The text as HTML, with every character of the author's escaped.
  ///
  /// Links that name no course lead to a lesson of the one given; without one they stay plain text.
  func html(in course: CourseID? = nil) -> String {
    blocks.map { block in
      switch block {
      case .heading(let runs): "<h2>\(Self.html(runs, course))</h2>"
      case .paragraph(let runs): "<p>\(Self.html(runs, course))</p>"
      case .bullets(let items): "<ul>\(Self.items(items, course))</ul>"
      case .numbered(let first, let items):
        "<ol\(first == 1 ? "" : " start=\"\(first)\"")>\(Self.items(items, course))</ol>"
      }
    }.joined(separator: "\n")
  }

  private static func items(_ items: [[Run]], _ course: CourseID?) -> String {
    items.map { "<li>\(html($0, course))</li>" }.joined()
  }

  private static func html(_ runs: [Run], _ course: CourseID?) -> String {
    runs.map { run in
      let text =
        run.isBold ? "<strong>\(Markup.escaped(run.text))</strong>" : Markup.escaped(run.text)
      guard let link = run.link, let course = link.course ?? course else { return text }
      let path = Path.lesson(LessonReference(course: course, lesson: link.lesson))
      return "<a href=\"\(path)\">\(text)</a>"
    }.joined()
  }
}
