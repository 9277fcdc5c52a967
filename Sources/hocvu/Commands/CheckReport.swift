import CourseContent
import CourseCore
import Crypto
import Foundation

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
      let full = URL(fileURLWithPath: path).standardizedFileURL.path
      guard FileManager.default.fileExists(atPath: full) else {
        throw WrongUse(.noFolder(path), language)
      }
      let found: [Diagnostic]
      if let root = ContentRoot(of: full, isFolder: Self.isFolder) {
        let content = loaded[root.root] ?? Self.load(root.root, facts)
        loaded[root.root] = content
        found = content.diagnostics.filter { root.covers($0.file) }
        fileCount += content.changed.count { root.covers($0) }
      } else if Self.isFolder(full) {
        throw WrongUse(.noContent(path), language)
      } else {
        let url = URL(fileURLWithPath: full)
        let files = FileSystem.directory(url.deletingLastPathComponent().path)
        let loader = ContentLoader(files, digest: Self.digest)
        found = loader.loadAlone(url.lastPathComponent, facts).diagnostics
        fileCount += 1
      }
      diagnostics += found.filter { seen.insert($0).inserted }
    }
  }

  private static func load(_ root: String, _ facts: ContentLoader.Facts) -> Content {
    var loader = ContentLoader(.directory(root), digest: digest)
    return loader.load(facts)
  }

  static let digest: @Sendable ([UInt8]) -> Digest = { bytes in
    let hash = Array(SHA256.hash(data: bytes))
    guard let digest = Digest(bytes: hash) else { preconditionFailure("SHA-256 has 32 bytes") }
    return digest
  }

  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
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
