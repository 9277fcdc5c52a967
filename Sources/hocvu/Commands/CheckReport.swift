import CourseContent
import CourseCore
import CourseCredentials

/// What a check of some paths found.
struct CheckReport {
  private var diagnostics: [Diagnostic] = []
  private var fileCount = 0
  private let language: Language

  init(_ paths: [String], _ facts: ContentLoader.Facts, _ language: Language) throws {
    self.language = language
    var loaded: [String: Content] = [:]
    var seen: Set<Diagnostic> = []
    for path in paths {
      let found: [Diagnostic]
      guard let full = LocalFiles.resolved(path) else { throw Self.noPath(path, language) }
      if let root = ContentRoot(of: full, isFolder: LocalFiles.isFolder) {
        let content = loaded[root.root] ?? Self.load(root.root, facts)
        loaded[root.root] = content
        found = content.diagnostics.filter { root.covers($0.file) }
        fileCount += content.changed.count { root.covers($0) }
      } else if LocalFiles.isFolder(full) {
        throw Self.noContent(path, language)
      } else {
        found = Self.loadAlone(full, facts).diagnostics
        fileCount += 1
      }
      diagnostics += found.filter { seen.insert($0).inserted }
    }
  }

  private static func load(_ root: String, _ facts: ContentLoader.Facts) -> Content {
    var loader = ContentLoader(.directory(root), digest: SHA256Hasher.digest)
    return loader.load(facts)
  }

  private static func loadAlone(_ path: String, _ facts: ContentLoader.Facts) -> Content {
    let parts = path.split(separator: "/")
    let folder = "/" + parts.dropLast().joined(separator: "/")
    let loader = ContentLoader(.directory(folder), digest: SHA256Hasher.digest)
    return loader.loadAlone(String(parts.last ?? ""), facts)
  }

  private static func noPath(_ path: String, _ language: Language) -> Complaint {
    .wrongUse(
      vi: "không có thư mục hay tệp \(path)",
      en: "there is no folder or file \(path)",
      in: language
    )
  }

  private static func noContent(_ path: String, _ language: Language) -> Complaint {
    .wrongUse(
      vi: "\(path) không có Courses hay Assessments; hãy chỉ thư mục có, hoặc một tệp",
      en: "\(path) holds no Courses or Assessments; name a folder that does, or a file",
      in: language
    )
  }

  var hasErrors: Bool { errorCount > 0 }

  private var errorCount: Int { diagnostics.count { $0.severity == .error } }

  func text() -> String {
    diagnostics.map { $0.text(in: language) + "\n" }.joined() + summary + "\n"
  }

  func json() -> String {
    let value = JSONValue.object(present: [
      "diagnostics": .array(diagnostics.map { $0.json(in: language) }),
      "errors": .integer(errorCount),
      "files": .integer(fileCount),
      "warnings": .integer(diagnostics.count - errorCount),
    ])
    return String(decoding: value.canonicalBytes, as: UTF8.self) + "\n"
  }

  private var summary: String {
    let warnings = diagnostics.count - errorCount
    if language == .english {
      return "\(fileCount) files: \(errorCount) errors, \(warnings) warnings."
    }
    return "\(fileCount) tệp: \(errorCount) lỗi, \(warnings) lưu ý."
  }
}
