import CourseCore
import CourseTerminal
import Glibc

/// Marks in the data directory, a file for each sign-in at a terminal, locked while its program runs.
///
/// The system gives a lock back when a process ends, however it ends: a file that can be locked is
/// of a program that was killed. Where no file can be written, nothing is known and nothing ended.
@MainActor final class TerminalMarks: Attendance {
  private let folder: String
  private var held: [Digest: Int32] = [:]

  init(in folder: String) { self.folder = folder }

  func arrive(_ mark: Digest) {
    mkdir(folder, 0o700)
    // Locked before it has its name, so that nobody finds it without its lock.
    let draft = folder + "/new-\(getpid())"
    let file = open(draft, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    guard flock(file, LOCK_EX | LOCK_NB) == 0, rename(draft, path(of: mark)) == 0 else {
      close(file)
      return
    }
    held[mark] = file
  }

  func leave(_ mark: Digest) {
    guard let file = held.removeValue(forKey: mark) else { return }
    unlink(path(of: mark))
    close(file)
  }

  func gone() -> [Digest] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var marks: [Digest] = []
    while let next = readdir(stream) {
      let name = withUnsafeBytes(of: &next.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if let mark = Digest(hex: name), isFree(mark) { marks.append(mark) }
    }
    return marks
  }

  /// Whether the program of a mark has ended; takes the mark away then.
  private func isFree(_ mark: Digest) -> Bool {
    let file = open(path(of: mark), O_WRONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return false }
    defer { close(file) }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else { return false }
    unlink(path(of: mark))
    return true
  }

  private func path(of mark: Digest) -> String { folder + "/" + mark.description }
}
