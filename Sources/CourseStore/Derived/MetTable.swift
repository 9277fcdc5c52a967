import CourseCore
import GRDB

/// How often each question of a bank was drawn for a person: one row for all questions, because a
/// paper is drawn from many of them at once.
struct MetTable: DerivedTable {
  static let name = "met"
  static let definition = """
    (
      person BLOB NOT NULL,
      bank TEXT NOT NULL,
      counts TEXT NOT NULL,
      PRIMARY KEY (person, bank)
    ) STRICT, WITHOUT ROWID
    """

  private let selection, replacement, clearing: String

  init(named name: String) {
    selection = "SELECT counts FROM \(name) WHERE person = ? AND bank = ?"
    replacement = "INSERT OR REPLACE INTO \(name) (person, bank, counts) VALUES (?, ?, ?)"
    clearing = "DELETE FROM \(name) WHERE person = ?"
  }

  func clear(_ subject: Code128, in db: Database) throws { try db.run(clearing, .code(subject)) }

  func count(_ paper: Paper, from source: Source, in db: Database) throws {
    for (bank, items) in Dictionary(grouping: paper.drawn, by: \.key.bank) {
      guard let bank else { continue }
      var counts = try counts(source.person, bank, in: db)
      for item in items { counts.add(item.key.question.rawValue) }
      try db.run(
        replacement,
        source.person,
        .text(bank.rawValue),
        .textBytes(counts.json.canonicalBytes)
      )
    }
  }

  /// Reads how often each question was drawn; those never drawn are left out.
  func times(by person: PersonID, in bank: BankID, in db: Database) throws -> [QuestionID: Int] {
    let counts = try counts(.code(person.code), bank, in: db)
    var times = [QuestionID: Int](minimumCapacity: counts.names.count)
    for (name, count) in zip(counts.names, counts.times) { times[QuestionID(name)] = count }
    return times
  }

  private func counts(_ person: Value, _ bank: BankID, in db: Database) throws -> MetCounts {
    try db.first(selection, person, .text(bank.rawValue)) { line in
      try MetCounts(json: JSONValue(parsing: line.bytes(0)))
    } ?? MetCounts()
  }
}

/// The questions of a bank that a person met, in the order they were met first: a pair of lists, of
/// names and of times.
private struct MetCounts {
  private(set) var names: [String] = []
  private(set) var times: [Int] = []
  private lazy var places = Dictionary(zip(names, names.indices)) { $1 }

  init() {}

  init(json: JSONValue) throws(ShapeError) {
    let lists = try json.asArray()
    guard lists.count == 2 else { throw ShapeError("two lists") }
    names = try lists[0].elements { name throws(ShapeError) in try name.asString() }
    times = try lists[1].elements { count throws(ShapeError) in try count.asInteger() }
    guard names.count == times.count else { throw ShapeError("lists of one length") }
  }

  var json: JSONValue { .array([.array(names.map { .string($0) }), .integers(times)]) }

  mutating func add(_ name: String) {
    if let place = places[name] {
      times[place] += 1
    } else {
      places[name] = names.count
      names.append(name)
      times.append(1)
    }
  }
}
