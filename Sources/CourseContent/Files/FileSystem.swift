/// The files the content stands in, as the loader sees them.
///
/// Paths are relative to the content's root, with `/` between; the empty path is the root.
package struct FileSystem: Sendable {
  /// A file or folder as a listing tells of it.
  package struct Entry: Hashable, Sendable {
    package let name: String
    package let isFolder: Bool

    /// In bytes.
    package let size: Int

    /// Changes whenever the file may have changed, such as its time of change.
    package let stamp: Int64

    package init(name: String, isFolder: Bool, size: Int = 0, stamp: Int64 = 0) {
      self.name = name
      self.isFolder = isFolder
      self.size = size
      self.stamp = stamp
    }
  }

  /// The entries of a folder, or `nil` where there is none.
  package let list: @Sendable (_ folder: String) -> [Entry]?

  /// The bytes of a file, or `nil` where it cannot be read.
  package let read: @Sendable (_ path: String) -> [UInt8]?

  package init(
    list: @escaping @Sendable (String) -> [Entry]?,
    read: @escaping @Sendable (String) -> [UInt8]?
  ) {
    self.list = list
    self.read = read
  }

  /// Files that are only in memory, by path.
  package static func memory(_ files: [String: [UInt8]]) -> FileSystem {
    FileSystem(
      list: { folder in
        let lead = folder.isEmpty ? "" : folder + "/"
        var entries: [String: Entry] = [:]
        for (path, bytes) in files where path.hasPrefix(lead) {
          let rest = path.dropFirst(lead.count).split(separator: "/", maxSplits: 1)
          guard let name = rest.first.map({ String($0) }) else { continue }
          entries[name] = Entry(name: name, isFolder: rest.count > 1, size: bytes.count)
        }
        return entries.isEmpty && !folder.isEmpty
          ? nil : entries.values.sorted { $0.name < $1.name }
      },
      read: { files[$0] }
    )
  }
}

/// Paths as text.
enum Path {
  static func join(_ folder: String, _ name: String) -> String {
    folder.isEmpty ? name : folder + "/" + name
  }

  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// The name without its last ending.
  static func stem(of path: String) -> String {
    let name = name(of: path)
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }
}
