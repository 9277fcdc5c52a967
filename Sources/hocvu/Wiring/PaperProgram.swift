import CourseCore
import CourseEngine
import Subprocess
import SystemPackage

/// Prints by the program `hocvu-paper`, which stands beside this one.
struct PaperProgram: PaperPrinter {
  /// A book of a thousand cards takes a few megabytes.
  private static let greatest = 256 * 1_024 * 1_024

  func pdf(of sheets: Sheets, in language: Language) async throws(PrintError) -> [UInt8] {
    try await pdf(of: sheets, in: language) { _, _ in }
  }

  /// Returns the file; `onPage` is told of each page that is drawn, and of how many.
  func pdf(
    of sheets: Sheets,
    in language: Language,
    onPage: (_ page: Int, _ count: Int) -> Void
  ) async throws(PrintError) -> [UInt8] {
    try await output(language.rawValue, of: sheets.json.canonicalBytes, onPage: onPage)
  }

  func workbook(of tables: [ReportTable]) async throws(PrintError) -> [UInt8] {
    let job = JSONValue.array(tables.map(\.json)).canonicalBytes
    return try await output(PaperJob.workbook, of: job)
  }

  /// Returns the QR symbol of a text as SVG, to stand in a page.
  func symbol(of text: String) async throws(PrintError) -> String {
    String(
      decoding: try await output(PaperJob.symbol, of: Array(text.utf8)),
      as: UTF8.self
    )
  }

  /// Runs the program with one word on its command line, and something to read.
  private func output(
    _ word: String,
    of input: [UInt8],
    onPage: (_ page: Int, _ count: Int) -> Void = { _, _ in }
  ) async throws(PrintError) -> [UInt8] {
    guard let program = LocalFiles.resolved("/proc/self/exe").map({ FilePath($0) }) else {
      throw .notInstalled
    }
    let printer = program.removingLastComponent().appending("hocvu-paper")
    guard LocalFiles.isFile(printer.string) else { throw .notInstalled }
    let status: TerminationStatus
    let file: [UInt8]
    let complaint: String
    do {
      let done = try await run(
        .path(printer),
        arguments: [word],
        input: .array(input),
        output: .bytes(limit: Self.greatest),
        error: .sequence
      ) { program in
        var complaint = ""
        for try await line in program.standardError.strings() {
          if let (page, count) = Self.page(in: line) {
            onPage(page, count)
          } else {
            complaint += line + "\n"
          }
        }
        return complaint
      }
      (status, file, complaint) = (done.terminationStatus, done.standardOutput, done.closureResult)
    } catch { throw .failed("\(error)") }
    switch status {
    case .exited(0): return file
    case .exited(PaperExit.notInstalled), .exited(127): throw .notInstalled
    case .exited(PaperExit.letterMissing): throw Self.missing(in: complaint)
    default: throw .failed(complaint.isEmpty ? "\(status)" : complaint)
    }
  }

  /// Which page of how many a line tells of; `nil` for another line.
  private static func page(in line: String) -> (page: Int, count: Int)? {
    guard line.hasPrefix("{"), let json = try? JSONValue(parsing: line.utf8),
      let page = try? json.integer("page"), let count = try? json.integer("of")
    else { return nil }
    return (page, count)
  }

  private static func missing(in note: String) -> PrintError {
    guard let json = try? JSONValue(parsing: note.utf8.prefix { $0 != UInt8(ascii: "\n") }),
      let letter = try? json.string("letter").first, let text = try? json.string("text"),
      let paper = try? json.optionalString("paper")
    else { return .failed(note) }
    return .letterMissing(letter, in: text, of: paper)
  }
}
