/// Where the content's root lies above a path that somebody named.
package struct ContentRoot: Hashable, Sendable {
  /// The folder that holds `Courses` and `Assessments`.
  package let root: String

  /// The named path below the root; empty for the root itself.
  package let part: String

  /// Looks for `Courses` or `Assessments` in a path, or in the folder that it names; `nil` when the
  /// path is not part of any centre's content.
  ///
  /// - Parameters:
  ///   - path: Absolute, without `.` and `..`.
  ///   - isFolder: Tells folders from all else.
  package init?(of path: String, isFolder: (String) -> Bool) {
    if isFolder(path), Self.holdsContent(path, isFolder) {
      self.init(root: path, part: "")
      return
    }
    var parts = path.split(separator: "/").map { String($0) }
    var below: [String] = []
    while let name = parts.popLast() {
      below.insert(name, at: 0)
      let folder = "/" + parts.joined(separator: "/")
      if name == "Courses" || name == "Assessments", Self.holdsContent(folder, isFolder) {
        self.init(root: folder, part: below.joined(separator: "/"))
        return
      }
    }
    return nil
  }

  private static func holdsContent(_ folder: String, _ isFolder: (String) -> Bool) -> Bool {
    isFolder(folder + "/Courses") || isFolder(folder + "/Assessments")
  }

  private init(root: String, part: String) {
    self.root = root
    self.part = part
  }

  /// Whether a file of the content is the named one, or in the named folder.
  package func covers(_ file: String) -> Bool {
    part.isEmpty || file == part || file.hasPrefix(part + "/")
  }
}
