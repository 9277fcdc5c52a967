import CourseCore

extension Markdown {
  /// The text as HTML, with every character of the author's escaped.
  ///
  /// - Parameter course: Of links that name none; without one, links stay plain text.
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
      let text = run.isBold ? "<strong>\(run.text.escaped)</strong>" : run.text.escaped
      guard let link = run.link, let course = link.course ?? course else { return text }
      let path = Path.lesson(LessonReference(course: course, lesson: link.lesson))
      return "<a href=\"\(path)\">\(text)</a>"
    }.joined()
  }
}

extension String {
  /// The text with the characters that mean something in HTML written so that they do not.
  var escaped: String {
    var escaped = ""
    escaped.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
