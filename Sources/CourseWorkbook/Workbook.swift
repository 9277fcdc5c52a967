import CXLSXWriter
package import CourseCore
import Glibc

/// Writes tables as a workbook for Excel, a table to a sheet.
///
/// Texts are written as texts, whatever they begin with: no cell of it is a formula.
package enum Workbook {
  /// Why no workbook was made.
  package struct WritingError: Error, Hashable, Sendable {
    package let why: String
  }

  /// Returns the file.
  ///
  /// The library writes files only: this one lies, for a moment, in a folder that nobody else reads.
  package static func file(of tables: [ReportTable]) throws(WritingError) -> [UInt8] {
    var pattern = Array("\(temporaryFolder)/hocvu-XXXXXX".utf8CString)
    guard mkdtemp(&pattern) != nil else { throw WritingError(why: "no folder could be made") }
    let folder = String(decoding: pattern.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let path = folder + "/report.xlsx"
    defer {
      unlink(path)
      rmdir(folder)
    }
    try write(tables, to: path, in: folder)
    return try bytes(of: path)
  }

  private static var temporaryFolder: String {
    getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
  }

  private static func write(
    _ tables: [ReportTable],
    to path: String,
    in folder: String
  ) throws(WritingError) {
    let book = folder.withCString { folder in
      var options = lxw_workbook_options()
      // The library only reads the name, while the workbook is made and closed.
      options.tmpdir = UnsafeMutablePointer(mutating: strdup(folder))
      return (workbook_new_opt(path, &options), options.tmpdir)
    }
    defer { free(book.1) }
    guard let workbook = book.0 else { throw WritingError(why: "no workbook could be begun") }
    let formats = Formats(workbook)
    for table in tables {
      guard let sheet = workbook_add_worksheet(workbook, table.name) else {
        workbook_close(workbook)
        throw WritingError(why: "a sheet could not be called “\(table.name)”")
      }
      SheetWriter(sheet: sheet, formats: formats).write(table)
    }
    let code = workbook_close(workbook)
    guard code == LXW_NO_ERROR else { throw WritingError(why: String(cString: lxw_strerror(code))) }
  }

  private static func bytes(of path: String) throws(WritingError) -> [UInt8] {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { throw WritingError(why: "the workbook could not be read") }
    defer { close(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 64 * 1_024)
    while true {
      let count = read(file, &part, part.count)
      guard count > 0 else { break }
      bytes += part.prefix(count)
    }
    guard !bytes.isEmpty else { throw WritingError(why: "the workbook is empty") }
    return bytes
  }
}

/// How cells look; the workbook owns what these point at.
private struct Formats {
  let heading, count, decimal, text: UnsafeMutablePointer<lxw_format>?

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
    heading = workbook_add_format(workbook)
    format_set_bold(heading)
    format_set_text_wrap(heading)
    format_set_border(heading, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_align(heading, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    count = workbook_add_format(workbook)
    format_set_num_format(count, "#,##0")
    decimal = workbook_add_format(workbook)
    format_set_num_format(decimal, "#,##0.00")
    // A cell of text stays one when somebody types in it.
    text = workbook_add_format(workbook)
    format_set_num_format(text, "@")
  }
}

/// Fills one sheet: the heading, the rows, then notes from a free line on.
private struct SheetWriter {
  let sheet: UnsafeMutablePointer<lxw_worksheet>
  let formats: Formats

  func write(_ table: ReportTable) {
    for (column, heading) in table.heading.enumerated() {
      worksheet_write_string(sheet, 0, UInt16(column), heading, formats.heading)
      let width = column == 1 || table.rows.isEmpty ? 26 : 14
      worksheet_set_column(sheet, UInt16(column), UInt16(column), Double(width), nil)
    }
    for (row, cells) in table.rows.enumerated() {
      for (column, cell) in cells.enumerated() { write(cell, UInt32(row + 1), UInt16(column)) }
    }
    for (line, note) in table.notes.enumerated() {
      write(.text(note), UInt32(table.rows.count + 1 + line), 0)
    }
    worksheet_freeze_panes(sheet, 1, 0)
    worksheet_set_landscape(sheet)
    worksheet_set_paper(sheet, 9)  // A4
    worksheet_fit_to_pages(sheet, 1, 0)
    worksheet_repeat_rows(sheet, 0, 0)
    worksheet_set_header(sheet, "&C" + table.title.replacing("&", with: "&&"))
  }

  private func write(_ cell: ReportTable.Cell, _ row: UInt32, _ column: UInt16) {
    switch cell {
    case .empty: break
    case .text(let text): worksheet_write_string(sheet, row, column, text, formats.text)
    case .count(let count):
      worksheet_write_number(sheet, row, column, Double(count), formats.count)
    case .hundredths(let number):
      worksheet_write_number(sheet, row, column, Double(number) / 100, formats.decimal)
    }
  }
}
