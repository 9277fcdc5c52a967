import CourseEngine
import Glibc
import Subprocess
import SystemPackage

/// Reads the QR symbols out of photos, scans and PDF files, by Debian's own programs.
///
/// They are run as processes of their own, with no shell, and within bounds: a spoiled picture, or one
/// made to swell, ends them and not us. Nothing of it stays on the disk.
struct PictureReader: SymbolReader {
  /// More pages than anybody scans of papers at once.
  private static let mostPages = 50

  /// How long one file may take, and how long one program may compute.
  private static let patience = Duration.seconds(60)
  private static let mostSeconds = 30

  /// An A4 page at 300 dots per inch; a page of any other size is drawn to the same length.
  private static let pageLength = 3_508

  func symbols(in file: [UInt8]) async throws(SymbolReaderError) -> [String] {
    guard let kind = PictureKind(of: file) else { throw .unreadable }
    do {
      return try await Self.inTime {
        kind == .pdf
          ? try await symbols(inPagesOf: file) : try await symbols(in: file, kind.rawValue)
      }
    } catch { throw error as? SymbolReaderError ?? .unreadable }
  }

  private func symbols(inPagesOf file: [UInt8]) async throws -> [String] {
    var found: [String] = []
    for number in 1...Self.mostPages {
      let page: [UInt8]
      do { page = try await picture(ofPage: number, of: file) } catch SymbolReaderError.unreadable
        where number > 1
      { break }
      for text in try await symbols(in: page, "pgm") where !found.contains(text) {
        found.append(text)
      }
    }
    return found
  }

  /// One page in shades of grey; whoever asks for one after the last is told that it is unreadable.
  private func picture(ofPage number: Int, of file: [UInt8]) async throws -> [UInt8] {
    let page = try await output(
      of: "pdftoppm",
      [
        "-scale-to", "\(Self.pageLength)", "-gray", "-f", "\(number)", "-l", "\(number)",
        "/dev/stdin",
      ],
      given: file
    )
    guard !page.isEmpty else { throw SymbolReaderError.unreadable }
    return page
  }

  private func symbols(in picture: [UInt8], _ format: String) async throws -> [String] {
    // Without `--nodbus` it would tell the machine's other programs what it reads.
    let bytes = try await output(
      of: "zbarimg",
      ["--nodbus", "--raw", "--quiet", "-Sdisable", "-Sqrcode.enable", "\(format):/dev/stdin"],
      given: picture
    )
    var found: [String] = []
    for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    where !found.contains(String(line)) {
      found.append(String(line))
    }
    return found
  }

  /// Runs a program that may take 1.5 GB of addresses and write no file.
  private func output(
    of program: String,
    _ arguments: [String],
    given file: [UInt8]
  ) async throws -> [UInt8] {
    let input = try PassingFile(holding: file)
    defer { input.remove() }
    let bounds = ["--as=1500000000", "--cpu=\(Self.mostSeconds)", "--core=0", "--fsize=0", program]
    let status: TerminationStatus
    let made: [UInt8]
    do {
      let done = try await run(
        .name("prlimit"),
        arguments: Arguments(bounds + arguments),
        environment: .inherit.updating(["OMP_NUM_THREADS": "1", "MALLOC_ARENA_MAX": "1"]),
        input: .fileDescriptor(input.descriptor, closeAfterSpawningProcess: true),
        output: .bytes(limit: 2 * Self.pageLength * Self.pageLength),
        error: .discarded
      )
      (status, made) = (done.terminationStatus, done.standardOutput)
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw SymbolReaderError.notInstalled
    }
    switch status {
    // zbarimg ends with 4 where there is no symbol.
    case .exited(0), .exited(4): return made
    case .exited(127): throw SymbolReaderError.notInstalled
    default: throw SymbolReaderError.unreadable
    }
  }

  private static func inTime(
    _ work: @escaping @Sendable () async throws -> [String]
  ) async throws -> [String] {
    try await withThrowingTaskGroup(of: [String].self) { group in
      group.addTask { try await work() }
      group.addTask {
        try await Task.sleep(for: patience)
        throw SymbolReaderError.unreadable
      }
      // Whichever comes second is cancelled, and a program that still runs is killed.
      defer { group.cancelAll() }
      return try await group.next() ?? []
    }
  }
}

/// A file that is there for one program to read, and for its owner alone.
///
/// NB: it keeps its name meanwhile; ImageMagick takes a file without one for a forbidden path.
private struct PassingFile {
  let descriptor: FileDescriptor
  private let path: [CChar]

  /// - Throws: `SymbolReaderError.unreadable` where there is no room.
  init(holding bytes: [UInt8]) throws {
    let folder = Environment.value("TMPDIR") ?? "/tmp"
    var path = Array("\(folder)/hocvu-XXXXXX".utf8CString)
    let file = mkstemp(&path)
    guard file >= 0 else { throw SymbolReaderError.unreadable }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    self.path = path
    descriptor = FileDescriptor(rawValue: file)
    do {
      try descriptor.writeAll(bytes)
      try descriptor.seek(offset: 0, from: .start)
    } catch {
      try? descriptor.close()
      remove()
      throw SymbolReaderError.unreadable
    }
  }

  func remove() { unlink(path) }
}
