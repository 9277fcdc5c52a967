package import CourseCore

/// Where a file stands, and what it must therefore be.
package struct FilePlace: Hashable, Sendable {
  package let path: String

  /// What the folder says the file is; `nil` for a file that stands alone.
  package let kind: FileKind?

  /// The course whose folder the file is in.
  package let course: String?

  /// The language whose folder the file is in; `nil` for the first language.
  package let language: Language?

  /// The folder beside which the first language's `media` stands.
  package let home: String

  /// A file by itself, with no centre around it.
  package static func alone(_ path: String) -> FilePlace {
    FilePlace(path: path, kind: nil, course: nil, language: nil, home: Path.folder(of: path))
  }

  /// The id that the file's name or folder demands.
  var demandedID: String? {
    guard let kind else { return nil }
    return kind == .course ? course : Path.stem(of: path)
  }

  /// The file of the first language that a translation belongs to.
  var original: String { Path.join(home, Path.name(of: path)) }
}

extension FilePlace {
  /// Reads a place off a path below the content's root; `nil` where no content file stands.
  package init?(path: String) {
    let parts = path.split(separator: "/").map { String($0) }
    guard path.hasSuffix(".yaml") || path.hasSuffix(".yml"), parts.count >= 2 else { return nil }
    switch parts[0] {
    case "Courses": self.init(path: path, inCourses: Array(parts.dropFirst()))
    case "Assessments": self.init(path: path, inAssessments: Array(parts.dropFirst()))
    default: return nil
    }
  }

  private init?(path: String, inCourses parts: [String]) {
    guard (2...3).contains(parts.count), parts[0] != "media" else { return nil }
    let language = parts.count == 3 ? parts[1] : nil
    guard language.map({ Self.isLanguage($0) }) ?? true else { return nil }
    let isPathway = parts[0] == "pathways"
    self.init(
      path: path,
      kind: isPathway ? .pathway : Path.stem(of: path) == "course" ? .course : .lesson,
      course: isPathway ? nil : parts[0],
      language: language.map { Language($0) },
      home: "Courses/" + parts[0]
    )
  }

  private init?(path: String, inAssessments parts: [String]) {
    let folders: [String: FileKind] = [
      "banks": .bank, "programmes": .programme, "frameworks": .framework,
    ]
    var rest = parts.dropLast()
    let folder = rest.first.flatMap { folders[$0] == nil ? nil : $0 }
    if folder != nil { rest = rest.dropFirst() }
    let language = rest.first
    guard rest.count <= 1, language.map({ Self.isLanguage($0) }) ?? true else { return nil }
    self.init(
      path: path,
      kind: folder.flatMap { folders[$0] } ?? .assessment,
      course: nil,
      language: language.map { Language($0) },
      home: folder.map { "Assessments/" + $0 } ?? "Assessments"
    )
  }

  /// Whether a folder's name is a language's tag, such as `en` or `km`.
  static func isLanguage(_ name: String) -> Bool {
    let letters = Array(name.utf8)
    let parts = letters.split(separator: .dash)
    return (2...3).contains(parts.first?.count ?? 0) && letters.first?.isSmallLetter == true
      && parts.count <= 2 && parts[0].allSatisfy(\.isSmallLetter)
      && parts.dropFirst().allSatisfy { (2...8).contains($0.count) }
  }
}
