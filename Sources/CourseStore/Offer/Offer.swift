import CourseCore
import CourseEngine
import GRDB
import Synchronization

/// What is on offer, read piece by piece from the file that it is kept in.
///
/// What lists need is read once and kept; banks and lessons are read when they are asked for, and
/// the latest few are kept.
struct Offer: Content {
  let revision: Int
  private let lists: OfferLists
  private let shelf: OfferShelf
  private let files: any MediaFiles

  init(
    _ database: DatabasePool,
    number: Int,
    in db: Database,
    files: any MediaFiles
  ) throws {
    revision = number
    lists = try OfferLists(db)
    shelf = OfferShelf(database)
    self.files = files
  }

  func courses(in language: Language) -> [Course] { lists.courses.all(in: language) }

  func course(_ id: CourseID, in language: Language) -> Course? {
    lists.courses.value(id.rawValue, in: language)
  }

  func outline(of id: LessonReference, in language: Language) -> LessonOutline? {
    lists.outlines.value(id.description, in: language)
  }

  func lesson(_ id: LessonReference, in language: Language) -> Lesson? {
    shelf.value(.lesson, id.description, in: language)
  }

  func pathways(in language: Language) -> [Pathway] { lists.pathways.all(in: language) }

  func bank(_ id: BankID, in language: Language) -> Bank? {
    shelf.value(.bank, id.rawValue, in: language)
  }

  func assessment(_ id: AssessmentID, in language: Language) -> Assessment? {
    shelf.value(.assessment, id.rawValue, in: language)
  }

  func outlines(in language: Language) -> [AssessmentOutline] {
    lists.assessments.all(in: language)
  }

  func outline(of id: AssessmentID, in language: Language) -> AssessmentOutline? {
    lists.assessments.value(id.rawValue, in: language)
  }

  func placement(_ id: AssessmentID, in language: Language) -> Placement? {
    lists.placements.value(id.rawValue, in: language)
  }

  func placements(in language: Language) -> [Placement] { lists.placements.all(in: language) }

  func programmes(in language: Language) -> [Programme] { lists.programmes.all(in: language) }

  func programme(_ id: ProgrammeID, in language: Language) -> Programme? {
    lists.programmes.value(id.rawValue, in: language)
  }

  func media(_ digest: Digest) async -> MediaView? {
    guard let file = shelf.mediaFile(digest) else { return nil }
    return await files.view(of: file)
  }

  func mediaBytes(_ digest: Digest) -> [UInt8]? {
    shelf.mediaFile(digest).flatMap { files.bytes(of: $0) }
  }
}

/// Everything of one kind in memory, in the order of the files, with its translations.
struct OfferList<Value: Sendable>: Sendable {
  private var values: [Value] = []
  private var places: [String: Int] = [:]

  /// By language and place.
  private var translated: [Language: [Int: Value]] = [:]

  init(
    _ kind: OfferItem.Kind,
    column: String = "canonical",
    in db: Database,
    read: (JSONValue) throws -> Value
  ) throws {
    let sql = "SELECT id, language, \(column) FROM item WHERE kind = ? ORDER BY place, id"
    let rows = try db.all(sql, .text(kind.rawValue)) { line in
      (line.text(0), line.text(1), try read(JSONValue(parsing: line.bytes(2))))
    }
    var translations: [(String, Language, Value)] = []
    for (id, language, value) in rows {
      guard language.isEmpty else {
        translations.append((id, Language(language), value))
        continue
      }
      places[id] = values.count
      values.append(value)
    }
    for (id, language, value) in translations {
      places[id].map { translated[language, default: [:]][$0] = value }
    }
  }

  func value(_ id: String, in language: Language) -> Value? {
    places[id].map { translated[language]?[$0] ?? values[$0] }
  }

  func all(in language: Language) -> [Value] {
    guard let translated = translated[language] else { return values }
    return values.indices.map { translated[$0] ?? values[$0] }
  }
}

/// The lists of an offer.
struct OfferLists: Sendable {
  let courses: OfferList<Course>
  let outlines: OfferList<LessonOutline>
  let assessments: OfferList<AssessmentOutline>
  let pathways: OfferList<Pathway>
  let placements: OfferList<Placement>
  let programmes: OfferList<Programme>

  init(_ db: Database) throws {
    courses = try OfferList(.course, in: db) { try Course(json: $0) }
    outlines = try OfferList(.lesson, column: "outline", in: db) { try LessonOutline(json: $0) }
    assessments = try OfferList(.assessment, column: "outline", in: db) {
      try AssessmentOutline(json: $0)
    }
    pathways = try OfferList(.pathway, in: db) { try Pathway(json: $0) }
    placements = try OfferList(.placement, in: db) { try Placement(json: $0) }
    programmes = try OfferList(.programme, in: db) { try Programme(json: $0) }
  }
}

/// Banks, lessons and assessments, read when asked for.
final class OfferShelf: Sendable {
  private struct Name: Hashable {
    let kind: String
    let id: String
    let language: Language
  }

  private static let most = 64
  private let database: DatabasePool
  private let kept = Mutex<[Name: any Sendable]>([:])

  init(_ database: DatabasePool) { self.database = database }

  /// Returns a value in a language, else in the first language; `nil` when it is not on offer.
  func value<Value: JSONRepresentable>(
    _ kind: OfferItem.Kind,
    _ id: String,
    in language: Language
  ) -> Value? {
    let name = Name(kind: kind.rawValue, id: id, language: language)
    if let value = kept.withLock({ $0[name] }) as? Value { return value }
    guard let value: Value = read(name) else { return nil }
    kept.withLock { kept in
      if kept.count >= Self.most { kept = [:] }
      kept[name] = value
    }
    return value
  }

  func mediaFile(_ digest: Digest) -> MediaFile? {
    let path = try? database.read { db in
      try db.first("SELECT path FROM media WHERE digest = ?", .bytes(digest.bytes)) { $0.text(0) }
    }
    return path.map { MediaFile(path: $0, digest: digest) }
  }

  private func read<Value: JSONRepresentable>(_ name: Name) -> Value? {
    try? database.read { db in
      try db.first(
        """
        SELECT canonical FROM item WHERE kind = ? AND id = ? AND language IN (?, '')
        ORDER BY language DESC LIMIT 1
        """,
        .text(name.kind),
        .text(name.id),
        .text(name.language.rawValue)
      ) { try Value(json: JSONValue(parsing: $0.bytes(0))) }
    }
  }
}
