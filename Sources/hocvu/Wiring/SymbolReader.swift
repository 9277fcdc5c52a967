import Glibc
import Subprocess
import SystemPackage

/// Reads the QR symbols out of photos, scans and PDF files, by Debian's own programs.
///
/// They are run as processes of their own, with no shell: a spoiled picture ends them and not us.
enum SymbolReader {
  /// Why nothing was read.
  enum Trouble: Error, Hashable {
    /// A program that reads such files is not on this machine.
    case notInstalled

    /// The programs could make nothing of the file.
    case unreadable
  }

  /// More pages than anybody scans of papers at once.
  private static let mostPages = 50

  /// What the beginning of a file says it is.
  private enum Kind {
    case document, picture
  }

  /// Whether the file is a picture or a PDF, and no text.
  static func isPicture(_ bytes: [UInt8]) -> Bool { kind(of: bytes) != nil }

  private static func kind(of bytes: [UInt8]) -> Kind? {
    if bytes.starts(with: Array("%PDF-".utf8)) { return .document }
    let beginnings: [[UInt8]] = [[0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0x42, 0x4D]]
    return beginnings.contains { bytes.starts(with: $0) } ? .picture : nil
  }

  /// The texts of the symbols in a file, each once, in the order of its pages.
  static func symbols(in path: String, _ bytes: [UInt8]) async throws -> [String] {
    guard kind(of: bytes) == .document else { return try await symbols(inPictures: [path]) }
    let folder = try temporaryFolder()
    defer { remove(folder) }
    let prefix = "\(folder)/page"
    _ = try await output(
      of: "pdftoppm",
      ["-r", "300", "-gray", "-png", "-l", String(mostPages), path, prefix]
    )
    return try await symbols(inPictures: pages(in: folder))
  }

  private static func symbols(inPictures paths: [String]) async throws -> [String] {
    guard !paths.isEmpty else { throw Trouble.unreadable }
    var found: [String] = []
    for path in paths {
      let text = try await output(
        of: "zbarimg",
        ["--raw", "--quiet", "-Sdisable", "-Sqrcode.enable", path]
      )
      let lines = text.split(whereSeparator: \.isNewline).map { String($0) }
      found += lines.filter { !found.contains($0) }
    }
    return found
  }

  /// - Throws: `Trouble`.
  private static func output(of program: String, _ arguments: [String]) async throws -> String {
    let status: TerminationStatus
    let text: String
    do {
      let done = try await run(
        .name(program),
        arguments: Arguments(arguments),
        output: .string(limit: 1 << 20),
        error: .discarded
      )
      (status, text) = (done.terminationStatus, done.standardOutput)
    } catch { throw Trouble.notInstalled }
    // zbarimg ends with 4 where there is no symbol.
    switch status {
    case .exited(0), .exited(4): return text
    default: throw Trouble.unreadable
    }
  }

  private static func temporaryFolder() throws -> String {
    let root = Environment.value("TMPDIR") ?? "/tmp"
    var template = Array("\(root)/hocvu-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Trouble.unreadable }
    return String(
      decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) },
      as: UTF8.self
    )
  }

  private static func pages(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".png") { names.append("\(folder)/\(name)") }
    }
    return names.sorted()
  }

  private static func remove(_ folder: String) {
    for page in pages(in: folder) { unlink(page) }
    rmdir(folder)
  }
}
