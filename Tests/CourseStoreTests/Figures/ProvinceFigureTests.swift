import CourseCore
import CourseEngine
import CourseStore
import CourseTestSupport
import GRDB
import Testing

/// The figures of a million learners equal those that are counted a second, plain way.
///
/// Their rows are made by SQL; that rows follow from records, a commune shows (`CommuneFigureTests`).
struct ProvinceFigureTests {
  @Test func `a province's figures are those that a plain count gives`() async throws {
    let temporary = try TemporaryDirectory()
    let store = try SQLiteStore.fixture(in: temporary.data())
    try await store.tables { db in try Province.fill(db) }
    // From 15/10 through 14/11: two months, some days of each; then a day, and all days.
    for (first, last) in [("2026-10-15", "2026-11-14"), ("2026-11-20", "2026-11-20")] {
      let first = try #require(CalendarDay(first))
      let last = try #require(CalendarDay(last))
      let period = try #require(ReportPeriod(first, through: last))
      let question = FigureQuestion(
        period: period,
        core: "cot-loi",
        coreCourses: ["khoa"],
        proficient: "thanh-thao"
      )
      let years = EnteredFigure(
        settlement: nil,
        name: .kind(.workingAgeYears),
        value: try #require(FigureValue(typed: "15–61")),
        day: first,
        source: .entered("Bộ luật Lao động")
      )

      let facts = try await store.read { try $0.facts(for: question) }
      let report = CommuneReport(
        facts,
        for: period,
        settlements: Province.settlements,
        entered: EnteredFigures([years]),
        basis: .init(hasCore: true, hasProficient: true)
      )

      let plain = PlainProvince(from: first, through: last)
      #expect(report.rows.count == Province.places)
      let counted = report.rows.map { PlainProvince.Place($0.count) }
      #expect(zip(counted, plain.places).allSatisfy { $0 == $1 })
      #expect(PlainProvince.Place(report.total.count) == plain.all)
      #expect(plain.all.learners > 1_000 && plain.all.turns > 100 && plain.all.core > 10_000)
    }
  }
}

/// A million people, each of whose doings follow from a number by plain arithmetic.
enum Province {
  static let people = 1_000_000
  static let places = 4_351
  static let sessions = 20_000
  static let tutors = 15_995

  /// The first of the 61 days on which something happened.
  static let start = CalendarDay(.t0(after: .days(-31)))

  static let settlements = (0..<places).map { place in
    Settlement(id: SettlementID(code("t", place)), kind: .thon, name: "\(place + 1)")
  }

  static func code(_ kind: Character, _ number: Int) -> Code128 {
    let digits = String(number)
    let text = "\(kind)" + String(repeating: "0", count: 15 - digits.count) + digits
    return Code128(bytes: Array(text.utf8)) ?? Code128(high: 0, low: 0)
  }

  /// Writes the rows that were derived if all of it had been recorded.
  ///
  /// A person's number is `n`, and `r` is that number mixed.
  static func fill(_ db: Database) throws {
    let zero = Timestamp.t0(after: .days(-31)).milliseconds
    try db.execute(
      sql: """
        CREATE TEMP TABLE who AS
        WITH RECURSIVE number(n) AS (
          SELECT 0 UNION ALL SELECT n + 1 FROM number WHERE n < \(people - 1)
        )
        SELECT n, (n * 2654435761) & 4294967295 AS r,
          CAST(printf('n%015d', n) AS BLOB) AS code FROM number;

        INSERT INTO person (id, full_name, birth_year, language, extra_time)
        SELECT code, 'Bà Con', CASE WHEN r % 50 = 7 THEN NULL ELSE 1940 + (r >> 3) % 72 END, 'vi', 0
        FROM who;

        INSERT INTO residence (person, number, settlement, groups, record, happened, trusted)
        SELECT code, 0, CAST(printf('t%015d', (r >> 7) % \(places)) AS BLOB),
          1 << ((r >> 5) % 11), n, \(zero), 1
        FROM who;

        INSERT INTO learning_month (person, month, days)
        SELECT code, 2026 * 12 + 9 + n % 2, 1 << ((r >> 9) % 30) FROM who;

        INSERT INTO completion (person, target, id, version, policy, record, happened, trusted)
        SELECT code, target, id, '1', zeroblob(32), n, \(zero) + ((r >> 11) % 61) * 86400000, 1
        FROM who JOIN (
          SELECT 'course' AS target, 'khac' AS id, 5 AS every, 2 AS rest
          UNION ALL SELECT 'course', 'khoa', 4, 1
          UNION ALL SELECT 'programme', 'cot-loi', 8, 3
          UNION ALL SELECT 'programme', 'thanh-thao', 16, 3
        ) ON r % every = rest;

        INSERT INTO vneid (person, seen)
        SELECT code, date('\(start)', '+' || ((r >> 13) % 61) || ' days') FROM who WHERE r % 7 = 0;

        INSERT INTO household_member (household, person, settlement, is_head)
        SELECT CAST(printf('h%015d', n / 4) AS BLOB), code,
          CAST(printf('t%015d', n / 4 % \(places)) AS BLOB), n % 4 = 0
        FROM who;

        INSERT INTO session_held (id, day, settlement, record)
        SELECT CAST(printf('b%015d', n) AS BLOB), date('\(start)', '+' || (n % 61) || ' days'),
          CAST(printf('t%015d', n % \(places)) AS BLOB), n
        FROM who WHERE n < \(sessions);

        INSERT INTO attendance (session, person, day, came)
        SELECT CAST(printf('b%015d', n % \(sessions)) AS BLOB), code,
          date('\(start)', '+' || (n % \(sessions) % 61) || ' days'), r % 10 < 8
        FROM who WHERE n % 2 = 0;

        INSERT INTO team_member (team, person, leads, has_left)
        SELECT CAST(printf('t%015d', n % \(places)) AS BLOB), CAST(printf('g%015d', n) AS BLOB), 0, 0
        FROM who WHERE n < \(tutors);
        """
    )
  }
}

/// The same people counted one after the other, from the rules by which their rows are made.
struct PlainProvince {
  struct Place: Equatable {
    var learners = 0
    var turns = 0
    var finished = 0
    var core = 0
    var adultsCore = 0
    var declared = 0
    var trained = 0
    var workers = 0
    var officials = 0
    var held = 0
    var present = 0
    var absent = 0
    var households = 0
    var proficient = 0
    var team = 0
  }

  var places = Array(repeating: Place(), count: Province.places)
  var all = Place()

  init(from first: CalendarDay, through last: CalendarDay) {
    // Days are counted from the first on which anything happened.
    let low = first.daysSince1970 - Province.start.daysSince1970
    let high = last.daysSince1970 - Province.start.daysSince1970
    let worker = Audience.allCases.firstIndex(of: .worker)
    let official = Audience.allCases.firstIndex(of: .official)
    var skilled = Set<Int>()
    for n in 0..<Province.people {
      let r = (n * 2_654_435_761) & 0xFFFF_FFFF
      let place = (r >> 7) % Province.places
      let age = r % 50 == 7 ? nil : last.year - (1_940 + (r >> 3) % 72)
      let group = (r >> 5) % 11
      // October begins 0 days after the first day, November 31.
      let learntOn = (n % 2 == 0 ? 0 : 31) + (r >> 9) % 30
      let session = n % Province.sessions
      let came = n % 2 == 0 && r % 10 < 8 && (low...high).contains(session % 61)
      let done = (r >> 11) % 61 <= high
      if (low...high).contains(learntOn) || came { count(place) { $0.learners += 1 } }
      if came { count(place) { $0.turns += 1 } }
      if done, r % 5 == 2 || r % 4 == 1 { count(place) { $0.finished += 1 } }
      if done, r % 4 == 1, let age, (15...61).contains(age) { count(place) { $0.trained += 1 } }
      if done, r % 8 == 3 {
        count(place) { $0.core += 1 }
        if let age, age >= 18 { count(place) { $0.adultsCore += 1 } }
        if group == worker { count(place) { $0.workers += 1 } }
        if group == official { count(place) { $0.officials += 1 } }
      }
      if done, r % 16 == 3 { skilled.insert(n / 4) }
      if r % 7 == 0, (r >> 13) % 61 <= high { count(place) { $0.declared += 1 } }
      if n % 2 == 0, (low...high).contains(session % 61) {
        if r % 10 < 8 {
          count(session % Province.places) { $0.present += 1 }
        } else {
          count(session % Province.places) { $0.absent += 1 }
        }
      }
    }
    for home in 0..<Province.people / 4 {
      count(home % Province.places) { $0.households += 1 }
      if skilled.contains(home) { count(home % Province.places) { $0.proficient += 1 } }
    }
    for session in 0..<Province.sessions where (low...high).contains(session % 61) {
      count(session % Province.places) { $0.held += 1 }
    }
    for tutor in 0..<Province.tutors { count(tutor % Province.places) { $0.team += 1 } }
  }

  private mutating func count(_ place: Int, _ add: (inout Place) -> Void) {
    add(&places[place])
    add(&all)
  }
}

extension PlainProvince.Place {
  init(_ count: PlaceCount) {
    learners = count.people.learners
    turns = count.turns
    finished = count.people.finished
    core = count.people.core
    adultsCore = count.adults.core
    declared = count.people.declared
    trained = count.trainedOfWorkingAge
    workers = count.coreWorkers
    officials = count.coreOfficials
    held = count.sessions.held
    present = count.sessions.present
    absent = count.sessions.absent
    households = count.households.all
    proficient = count.households.proficient
    team = count.teamMembers
  }
}
