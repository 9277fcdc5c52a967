import CourseCore
import CourseTerminal
import Glibc

/// The file that a quiz is kept in.
enum SavedFile {
  /// Far more than the longest quiz needs.
  private static let largest = 64 << 20

  static func read(_ path: String) throws -> [UInt8] {
    // A pipe is not waited for: it is no file.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw errno == ENOENT ? FileError.missing(path) : .unreadable(path) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(file, &chunk, chunk.count)
      if count < 0, errno == EISDIR { throw FileError.isFolder(path) }
      guard count >= 0, bytes.count <= largest else { throw FileError.unreadable(path) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  /// Checks that beginning to save here loses nothing: there is no file, or an empty or ended one.
  static func checkFree(_ path: String, by digest: ([UInt8]) -> Digest) throws {
    guard LocalFiles.exists(path) else { return }
    guard LocalFiles.isFile(path) || LocalFiles.isFolder(path) else {
      throw FileError.unwritable(path)
    }
    let bytes = try read(path)
    guard bytes.isEmpty || SavedQuiz.isEnded(bytes, by: digest) else { throw FileError.taken(path) }
  }

  /// Writes a file as a whole or not at all, and returns when it is on disk.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let draft = path + ".tmp-\(getpid())"
    let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw FileError.unwritable(path) }
    let isWritten = writeAll(bytes, to: file) && fsync(file) == 0
    close(file)
    guard isWritten, rename(draft, path) == 0 else {
      unlink(draft)
      throw FileError.unwritable(path)
    }
    syncFolder(of: path)
  }

  private static func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Glibc.write(
          file,
          UnsafeRawBufferPointer(rebasing: rest).baseAddress,
          rest.count
        )
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }

  /// Makes the new name outlive a loss of power too.
  private static func syncFolder(of path: String) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { return }
    fsync(file)
    close(file)
  }
}
