package import CourseCore

extension Diagnostic {
  /// The problem as printed: where and what, the marked line, and the line as it should be, or what to do.
  package func text(in language: Language) -> String {
    let head = "\(file):\(line):\(column): \(severity.name(in: language)): "
    var lines = [head + message(in: language) + " [\(code)]"]
    if !source.isEmpty {
      lines.append("    " + source)
      lines.append("    " + String(repeating: " ", count: caret) + "^")
    }
    if let repair {
      let label = language == .english ? "Change to:" : "Sửa thành:"
      lines.append("  \(label)  \(repair)")
    } else if let advice = advice(in: language) {
      lines.append("  \(language == .english ? "To mend:" : "Cách sửa:")  \(advice)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The problem as a value for other programs.
  package func json(in language: Language) -> JSONValue {
    .object(present: [
      "severity": .string(severity.rawValue),
      "code": .string(code),
      "file": .string(file),
      "line": .integer(line),
      "column": .integer(column),
      "message": .string(message(in: language)),
      "source": source.isEmpty ? nil : .string(source),
      "repair": repair.map { .string($0) },
      "advice": advice(in: language).map { .string($0) },
    ])
  }
}

extension Severity {
  package func name(in language: Language) -> String {
    switch self {
    case .error: language == .english ? "error" : "lỗi"
    case .warning: language == .english ? "warning" : "lưu ý"
    }
  }
}
