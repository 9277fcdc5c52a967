import CourseCore
import CourseCredentials
import CourseEngine
import Dispatch
import Glibc
import Synchronization

/// The media files of the courses, each given out only while it is what its digest says.
///
/// A file to be played is read through once, on a thread of its own, and again when it has changed;
/// after that it is sent from the disk piece by piece.
final class CheckedMedia: MediaFiles {
  private struct Verdict {
    let state: LocalFiles.State

    /// `nil` for a file that is not what its digest says, or nothing to be shown.
    let kind: MediaKind?
  }

  private let folder: String
  private let queue = DispatchQueue(label: "hocvu.media")
  private let verdicts = Mutex<[MediaFile: Verdict]>([:])

  /// Takes the folder that holds `Courses` and `Assessments`.
  init(in folder: String) { self.folder = folder }

  func bytes(of file: MediaFile) -> [UInt8]? {
    var bytes: [UInt8] = []
    let isWhole = Self.readThrough(path(of: file)) { bytes += $0 }
    return isWhole && SHA256Hasher.digest(bytes) == file.digest ? bytes : nil
  }

  func view(of file: MediaFile) async -> MediaView? {
    await withCheckedContinuation { continuation in
      queue.async { continuation.resume(returning: self.checkedView(of: file)) }
    }
  }

  private func checkedView(of file: MediaFile) -> MediaView? {
    let path = path(of: file)
    guard let state = LocalFiles.state(of: path), let kind = kind(of: file, in: state) else {
      return nil
    }
    return MediaView(kind: kind, source: .file(path: path, size: state.size))
  }

  /// The kind of a file in the state that it has now, which was judged before or is now.
  private func kind(of file: MediaFile, in state: LocalFiles.State) -> MediaKind? {
    if let verdict = verdicts.withLock({ $0[file] }), verdict.state == state { return verdict.kind }
    let kind = judged(file)
    verdicts.withLock { $0[file] = Verdict(state: state, kind: kind) }
    return kind
  }

  private func judged(_ file: MediaFile) -> MediaKind? {
    var hash = RunningSHA256()
    var beginning: [UInt8] = []
    let isWhole = Self.readThrough(path(of: file)) { piece in
      if beginning.isEmpty { beginning = Array(piece) }
      hash.add(piece)
    }
    guard isWhole, hash.digest == file.digest else { return nil }
    return MediaKind(of: beginning)
  }

  private func path(of file: MediaFile) -> String { folder + "/" + file.path }

  /// Reads a plain file in pieces; returns whether it could be read to its end.
  private static func readThrough(_ path: String, _ take: (ArraySlice<UInt8>) -> Void) -> Bool {
    guard LocalFiles.state(of: path) != nil, let file = fopen(path, "r") else { return false }
    defer { fclose(file) }
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&piece, 1, piece.count, file), count > 0 { take(piece[..<count]) }
    return ferror(file) == 0
  }
}
