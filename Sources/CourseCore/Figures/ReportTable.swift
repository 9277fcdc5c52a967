/// A table as it is written into files: the same cells whatever the form of the file.
package struct ReportTable: Hashable, Sendable {
  package enum Cell: Hashable, Sendable {
    case empty
    case text(String)
    case count(Int)

    /// A number with two decimals, such as a percentage, in hundredths.
    case hundredths(Int)
  }

  /// At most 31 letters, none of which a sheet's name may not have.
  package let name: String
  package let title: String
  package let heading: [String]
  package let rows: [[Cell]]

  /// What stands below: the period, sources, what was hidden.
  package let notes: [String]

  package init(
    name: String,
    title: String,
    heading: [String],
    rows: [[Cell]],
    notes: [String] = []
  ) {
    self.name = name
    self.title = title
    self.heading = heading
    self.rows = rows
    self.notes = notes
  }
}

extension ReportTable: JSONRepresentable {
  package var json: JSONValue {
    [
      "name": .string(name), "title": .string(title), "heading": .strings(heading),
      "rows": .array(rows.map { .array($0.map(\.json)) }), "notes": .strings(notes),
    ]
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      name: try json.string("name"),
      title: try json.string("title"),
      heading: try json.strings("heading"),
      rows: try json.list("rows") { row throws(ShapeError) in try row.elements() },
      notes: try json.strings("notes")
    )
  }
}

extension ReportTable.Cell: JSONRepresentable {
  package var json: JSONValue {
    switch self {
    case .empty: .null
    case .text(let text): .string(text)
    case .count(let count): .integer(count)
    case .hundredths(let number): ["hundredths": .integer(number)]
    }
  }

  package init(json: JSONValue) throws(ShapeError) {
    switch json {
    case .null: self = .empty
    case .string(let text): self = .text(text)
    case .integer: self = .count(try json.asInteger())
    default: self = .hundredths(try json.integer("hundredths"))
    }
  }
}
