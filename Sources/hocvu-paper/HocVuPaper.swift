import CourseCore
import CourseEngine
import CoursePaper
import CourseWorkbook
import Glibc

/// Prints sheets: it reads what to print as JSON and writes one PDF file.
///
/// While it draws, it notes each page as a line of JSON on its standard error. Asked for a symbol, it
/// reads a text and writes its QR symbol as SVG; asked for a workbook, it reads tables and writes one
/// for Excel.
///
/// A program of its own, started by `hocvu` for each job, so that the libraries that draw are in
/// memory only while something is printed, and nothing that happens in them ends a lesson.
@main enum HocVuPaper {
  static func main() {
    guard let asked = CommandLine.arguments.dropFirst().first, CommandLine.arguments.count == 2
    else {
      report("hocvu-paper is started by hocvu: see hocvu print --help")
      exit(PaperExit.failed)
    }
    do throws(PrintError) {
      write(try file(asked))
    } catch {
      switch error {
      case .letterMissing(let letter, let text, let paper):
        note(
          .object(present: [
            "letter": .string(String(letter)), "text": .string(text),
            "paper": paper.map { .string($0) },
          ])
        )
        exit(PaperExit.letterMissing)
      case .notInstalled: exit(PaperExit.notInstalled)
      case .failed(let why):
        report(why)
        exit(PaperExit.failed)
      }
    }
  }

  private static func file(_ asked: String) throws(PrintError) -> [UInt8] {
    switch asked {
    case PaperJob.symbol:
      Array(try QRPicture.svg(of: String(decoding: input(), as: UTF8.self)).utf8)
    case PaperJob.workbook: try workbook()
    default: try job().pdf(in: Language(asked), onPage: tell)
    }
  }

  private static func workbook() throws(PrintError) -> [UInt8] {
    let tables: [ReportTable]
    do {
      tables = try JSONValue(parsing: input()).asArray().map { try ReportTable(json: $0) }
    } catch { throw .failed("what to write was not understood: \(error)") }
    do { return try Workbook.file(of: tables) } catch { throw .failed(error.why) }
  }

  private static func job() throws(PrintError) -> Sheets {
    do { return try Sheets(json: JSONValue(parsing: input())) } catch {
      throw .failed("what to print was not understood: \(error)")
    }
  }

  private static func input() -> [UInt8] {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 64 * 1_024)
    while true {
      let count = read(STDIN_FILENO, &part, part.count)
      guard count > 0 else { break }
      bytes += part.prefix(count)
    }
    return bytes
  }

  private static func write(_ file: [UInt8]) {
    guard send(file, to: STDOUT_FILENO) else { exit(PaperExit.failed) }
  }

  /// Tells how far the file is.
  private static func tell(page: Int, of count: Int) {
    note(["page": .integer(page), "of": .integer(count)])
  }

  private static func note(_ note: JSONValue) {
    report(String(decoding: note.canonicalBytes, as: UTF8.self))
  }

  private static func report(_ text: String) {
    _ = send(Array((text + "\n").utf8), to: STDERR_FILENO)
  }

  private static func send(_ bytes: [UInt8], to stream: CInt) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(stream, $0.baseAddress, $0.count) }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
