import CourseCore
import GRDB

/// The figures that the commune entered, as last said of each place and day.
struct FigureTable: DerivedTable {
  static let name = "figure"
  static let definition = """
    (
      place BLOB NOT NULL,
      name TEXT NOT NULL,
      day TEXT NOT NULL,
      first_day TEXT NOT NULL,
      low INTEGER,
      high INTEGER,
      unit TEXT,
      mark TEXT,
      source TEXT NOT NULL,
      PRIMARY KEY (place, name, day, first_day),
      CHECK ((low IS NULL) = (high IS NULL)),
      CHECK ((low IS NULL) = (unit IS NULL)),
      CHECK ((low IS NULL) = (mark IS NULL))
    ) STRICT, WITHOUT ROWID
    """

  private let insertion, clearing: String

  init(named name: String) {
    insertion = """
      INSERT OR REPLACE INTO \(name) (place, name, day, first_day, low, high, unit, mark, source)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    clearing = "DELETE FROM \(name) WHERE place = ?"
  }

  func clear(_ subject: Code128, in db: Database) throws { try db.run(clearing, .code(subject)) }

  func add(_ body: FigureEntered, from source: Source, in db: Database) throws {
    try db.run(
      insertion,
      .code(source.subject),
      .text(body.name.text),
      .text(body.day.description),
      .text(body.from?.description ?? ""),
      .optional(body.value) { .integer($0.low) },
      .optional(body.value) { .integer($0.high) },
      .optional(body.value) { .text($0.unit.rawValue) },
      .optional(body.value) { .text($0.mark.rawValue) },
      .text(body.source)
    )
  }

  /// All that stand, by place, name and day.
  static func figures(in db: Database) throws -> [EnteredFigure] {
    try db.all(
      """
      SELECT place, name, day, first_day, low, high, unit, mark, source FROM figure
      WHERE low IS NOT NULL
      """
    ) { line in
      let place = try line.code(0)
      guard let name = FigureName(line.text(1)), let day = CalendarDay(line.text(2)),
        let unit = FigureValue.Unit(rawValue: line.text(6)),
        let mark = FigureValue.Mark(rawValue: line.text(7)),
        let value = FigureValue(
          low: line.integer(4),
          high: line.integer(5),
          unit: unit,
          mark: mark
        )
      else { throw StoredValueError(column: 1, expected: "a figure") }
      return EnteredFigure(
        settlement: place == .centre ? nil : SettlementID(place),
        name: name,
        value: value,
        from: CalendarDay(line.text(3)),
        day: day,
        source: .entered(line.text(8))
      )
    }
  }
}
