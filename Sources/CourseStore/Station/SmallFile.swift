import CourseEngine
import Glibc

/// Reads and replaces small files that only their owner may read.
package enum SmallFile {
  private static let greatest = 1 << 18

  /// The whole file; `nil` where there is none, or one that is not small.
  package static func read(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var portion = [UInt8](repeating: 0, count: 4_096)
    while true {
      let count = Glibc.read(file, &portion, portion.count)
      if count == 0 { return bytes }
      if count < 0 && errno == EINTR { continue }
      guard count > 0, bytes.count + count <= greatest else { return nil }
      bytes += portion.prefix(count)
    }
  }

  /// Puts a new file in the place of an old one; after a power cut it is one or the other, whole.
  package static func replace(_ path: String, with bytes: [UInt8]) throws {
    let draft = path + ".new"
    let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failure() }
    let isWritten =
      fchmod(file, 0o600) == 0 && write(file, bytes, bytes.count) == bytes.count && fsync(file) == 0
    let error = errno
    close(file)
    guard isWritten, rename(draft, path) == 0 else {
      unlink(draft)
      throw error == ENOSPC ? StoreError.diskFull : StoreError.readOnly
    }
  }

  /// Puts a new file where none is; where somebody else was quicker, theirs stands.
  ///
  /// It is whole from the moment that it is there.
  package static func found(_ path: String, with bytes: [UInt8]) throws {
    let draft = path + ".\(getpid())"
    try replace(draft, with: bytes)
    defer { unlink(draft) }
    guard link(draft, path) == 0 || errno == EEXIST else { throw failure() }
  }

  private static func failure() -> StoreError { errno == ENOSPC ? .diskFull : .readOnly }
}
