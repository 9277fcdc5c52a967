import CourseCore
import GRDB

/// On which days people learnt something: finished a step, began a test or were observed.
///
/// A row holds the days of one person in one month, and so the table grows with months, never with
/// answers. It knows the days that somebody gave by hand and those of clocks that were believed.
struct LearningMonthTable: DerivedTable {
  static let name = "learning_month"
  static let definition = """
    (
      person BLOB NOT NULL,
      month INTEGER NOT NULL,
      days INTEGER NOT NULL CHECK (days > 0),
      PRIMARY KEY (person, month),
      UNIQUE (month, person, days)
    ) STRICT, WITHOUT ROWID
    """

  private let insertion, clearing: String

  init(named name: String) {
    insertion = """
      INSERT INTO \(name) (person, month, days) VALUES (?, ?, ?)
      ON CONFLICT (person, month) DO UPDATE SET days = days | excluded.days
      WHERE days & excluded.days = 0
      """
    clearing = "DELETE FROM \(name) WHERE person = ?"
  }

  func clear(_ subject: Code128, in db: Database) throws { try db.run(clearing, .code(subject)) }

  func add(_ day: CalendarDay, of source: Source, in db: Database) throws {
    let month = Month(of: day, through: day)
    try db.run(insertion, source.person, .integer(month.number), .integer(month.days))
  }

  /// The months from one day through another, with those of their days.
  static func months(from first: CalendarDay, through last: CalendarDay) -> [Month] {
    var months: [Month] = []
    var day = first
    while day <= last {
      let month = Month(of: day, through: last)
      months.append(month)
      day = CalendarDay(daysSince1970: day.daysSince1970 + month.days.nonzeroBitCount)
    }
    return months
  }
}

extension LearningMonthTable {
  /// Some days of a month that follow each other.
  struct Month: Hashable, Sendable {
    /// Twelve times the year, and how many months of it are over.
    let number: Int

    /// A bit for each day, the first of the month the lowest.
    let days: Int

    /// The days from one on that are not after another, as far as the month goes.
    init(of day: CalendarDay, through last: CalendarDay) {
      number = day.year * 12 + day.month - 1
      let left = CalendarDay.length(of: day.month, in: day.year) - day.day
      let count = min(last.daysSince1970 - day.daysSince1970, left) + 1
      days = ((1 << count) - 1) << (day.day - 1)
    }
  }
}
