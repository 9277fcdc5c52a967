package import CourseCore
package import CourseEngine

/// The register of a year as a table for Excel, with who took it out, when and why.
package struct RegisterTable: Hashable, Sendable {
  package let table: ReportTable

  package init(_ export: RegisterExport) {
    let book = export.book
    table = ReportTable(
      name: "so-\(book.year)",
      title: RegisterText.title(of: book),
      heading: [RegisterText.place] + RegisterText.paperHeads + RegisterText.laterHeads,
      rows: book.rows.enumerated().map { place, row in
        let text = RegisterText(row)
        return [.count(place + 1)]
          + (text.paper + text.later).map { $0.isEmpty ? .empty : .text($0) }
      },
      notes: [book.closing?.sentence, export.mark].compactMap(\.self)
    )
  }
}
