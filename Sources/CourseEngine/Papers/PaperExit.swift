/// What the printing program is asked for besides sheets, in the place of their language.
package enum PaperJob {
  /// The QR symbol of a text, as SVG.
  package static let symbol = "symbol"

  /// A workbook of tables.
  package static let workbook = "workbook"
}

/// How the printing program ends; 0 is a printed file.
package enum PaperExit {
  package static let failed: Int32 = 1
  package static let letterMissing: Int32 = 3
  package static let notInstalled: Int32 = 4
}
