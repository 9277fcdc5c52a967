import CourseCore
import Glibc

/// Sounds that were made before, each in a file under the digest of its text.
///
/// It is all optional: where a file cannot be written or read, the sound is made again.
struct SpeechCache: Sendable {
  private let folder: String

  /// In bytes; a minute of speech takes two and a half million.
  private let most: Int

  init(in folder: String, most: Int) {
    self.folder = folder
    self.most = most
  }

  /// Where a sound is, and how long the file is; it counts as used now.
  func find(_ digest: Digest) -> (path: String, size: Int)? {
    let path = path(of: digest)
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 44 else {
      return nil
    }
    utimensat(AT_FDCWD, path, nil, 0)
    return (path, Int(status.st_size))
  }

  /// Keeps a sound, and forgets those that were used least lately where there are too many.
  func keep(_ bytes: [UInt8], as digest: Digest) {
    guard bytes.count <= most else { return }
    mkdir(folder, 0o700)
    makeRoom(for: bytes.count)
    let draft = folder + "/new-\(getpid())"
    let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    let isWritten = write(file, bytes, bytes.count) == bytes.count
    close(file)
    if !isWritten || rename(draft, path(of: digest)) != 0 { unlink(draft) }
  }

  private func makeRoom(for count: Int) {
    var sounds = all()
    var total = sounds.reduce(count) { $0 + $1.size }
    sounds.sort { ($0.used.tv_sec, $0.used.tv_nsec) < ($1.used.tv_sec, $1.used.tv_nsec) }
    for sound in sounds where total > most {
      unlink(sound.path)
      total -= sound.size
    }
  }

  private func all() -> [(path: String, size: Int, used: timespec)] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var sounds: [(String, Int, timespec)] = []
    while let next = readdir(stream) {
      let name = withUnsafeBytes(of: &next.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      var status = stat()
      let path = folder + "/" + name
      guard name.hasSuffix(".wav"), stat(path, &status) == 0 else { continue }
      sounds.append((path, Int(status.st_size), status.st_mtim))
    }
    return sounds
  }

  private func path(of digest: Digest) -> String { "\(folder)/\(digest).wav" }
}
