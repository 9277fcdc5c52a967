package import CourseCore

/// Makes sheets of paper as PDF, and workbooks.
package protocol PaperPrinter: Sendable {
  /// Returns the file; people's names and texts are printed whole or not at all.
  func pdf(of sheets: Sheets, in language: Language) async throws(PrintError) -> [UInt8]

  /// Returns the QR symbol of a text as SVG, to stand in a page.
  func symbol(of text: String) async throws(PrintError) -> String

  /// Returns a workbook for Excel, a table to a sheet.
  func workbook(of tables: [ReportTable]) async throws(PrintError) -> [UInt8]
}

/// Where nothing can be printed.
package struct NoPrinter: PaperPrinter {
  package init() {}

  package func pdf(of sheets: Sheets, in language: Language) async throws(PrintError) -> [UInt8] {
    throw .notInstalled
  }

  package func symbol(of text: String) async throws(PrintError) -> String { throw .notInstalled }

  package func workbook(of tables: [ReportTable]) async throws(PrintError) -> [UInt8] {
    throw .notInstalled
  }
}

/// Why nothing was printed.
package enum PrintError: Error, Hashable, Sendable {
  /// The fonts have no letter for this character, found in this text, on this person's paper where
  /// there are papers of several.
  case letterMissing(Character, in: String, of: String? = nil)

  /// The printing program or its fonts are not on this machine.
  case notInstalled

  /// What it said, for the log.
  case failed(String)
}
