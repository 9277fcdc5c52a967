import CourseContent
import CourseCore

/// What `hocvu preview` was told to show: a folder of content, a part of one, or one file.
struct PreviewPlace: Sendable {
  /// A tree with `Courses` or `Assessments`, of which only a part may be meant.
  private let tree: ContentRoot?

  /// As it was named.
  let name: String

  /// The folder that paths are below.
  let root: String

  /// The file that stands alone; `nil` in a tree.
  let file: String?

  init(_ path: String, in language: Language) throws {
    guard let full = LocalFiles.resolved(path) else {
      throw Complaint.wrongUse(
        vi: "không có thư mục hay tệp \(path)",
        en: "there is no folder or file \(path)",
        in: language
      )
    }
    let parts = full.split(separator: "/")
    if let tree = ContentRoot(of: full, isFolder: LocalFiles.isFolder) {
      self.tree = tree
      root = tree.root
      file = nil
      name = tree.part.isEmpty ? String(parts.last ?? "/") : tree.part
    } else if LocalFiles.isFile(full) {
      tree = nil
      root = "/" + parts.dropLast().joined(separator: "/")
      name = String(parts.last ?? "")
      file = name
    } else {
      throw Complaint.wrongUse(
        vi: "\(path) không có Courses hay Assessments; hãy chỉ thư mục có, hoặc một tệp",
        en: "\(path) holds no Courses or Assessments; name a folder that does, or a file",
        in: language
      )
    }
  }

  /// Whether a file below the root was meant.
  func covers(_ path: String) -> Bool { tree?.covers(path) ?? (path == file) }

  /// The folders whose files matter.
  var folders: [String] { file == nil ? ["Courses", "Assessments"] : ["media"] }
}
