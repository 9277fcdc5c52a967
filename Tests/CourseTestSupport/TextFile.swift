import Glibc

/// A text of this repository, read by tests that show that what it says is so.
package struct TextFile: Sendable {
  package let lines: [Substring]

  /// Reads a file by its path below the repository's root; `nil` when there is none.
  package init?(_ path: String, from testFile: StaticString = #filePath) {
    guard let root = Repository.root(of: testFile), let file = fopen("\(root)/\(path)", "r") else {
      return nil
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = getc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
  }
}

/// Where this repository stands on the machine that runs its tests.
package enum Repository {
  /// The folder that holds `Tests`; `nil` where a test stands elsewhere.
  package static func root(of testFile: StaticString = #filePath) -> String? {
    let folders = "\(testFile)".split(separator: "/", omittingEmptySubsequences: false)
    return folders.lastIndex(of: "Tests").map { folders[..<$0].joined(separator: "/") }
  }
}
