import CourseCore
import GRDB
import OrderedCollections

/// Writes what a library holds over what was kept, one item after the other: the canonical forms of
/// all of them would take many times the memory.
struct OfferWriting {
  private let db: Database

  /// What was kept, with the file that it stands in, and has not been written again.
  private var left: [OfferItem.Name: String]

  init(in db: Database) throws {
    self.db = db
    let kept = try db.all("SELECT kind, id, language, source FROM item") { line in
      let name = OfferItem.Name(kind: line.text(0), id: line.text(1), language: line.text(2))
      return (name, line.text(3))
    }
    left = Dictionary(kept) { $1 }
  }

  mutating func write(_ library: Library) throws {
    try write(library.originals, in: nil)
    for (language, part) in library.translations { try write(part, in: language) }
  }

  /// Writes one language, each value with the file that it stands in.
  private mutating func write(_ part: Library.Part, in language: Language?) throws {
    let folder = language.map { "\($0)/" } ?? ""
    try write(part.courses, .course, language) { "Courses/\($0)/\(folder)course" }
    try write(part.lessons, .lesson, language, outline: \.outline.json) {
      "Courses/\($0.course)/\(folder)\($0.lesson)"
    }
    try write(part.pathways, .pathway, language) { "Courses/pathways/\(folder)\($0)" }
    try write(part.banks, .bank, language) { "Assessments/banks/\(folder)\($0)" }
    try write(part.assessments, .assessment, language, outline: \.outline.json) {
      "Assessments/\(folder)\($0)"
    }
    try write(part.placements, .placement, language) { "Assessments/\(folder)\($0)" }
    try write(part.programmes, .programme, language) { "Assessments/programmes/\(folder)\($0)" }
    try write(part.frameworks, .framework, language) { "Assessments/frameworks/\(folder)\($0)" }
  }

  private mutating func write<ID: CustomStringConvertible, Value: JSONRepresentable>(
    _ values: OrderedDictionary<ID, Value>,
    _ kind: OfferItem.Kind,
    _ language: Language?,
    outline: (Value) -> JSONValue? = { _ in nil },
    at path: (ID) -> String
  ) throws {
    for (place, element) in values.elements.enumerated() {
      let item = OfferItem(
        name: OfferItem.Name(
          kind: kind.rawValue,
          id: element.key.description,
          language: language?.rawValue ?? ""
        ),
        source: path(element.key) + ".yaml",
        place: place,
        outline: outline(element.value),
        json: element.value.json
      )
      try item.save(in: db)
      left[item.name] = nil
    }
  }

  /// Removes what was kept and is no more, but for what stands in files with errors.
  func removeOthers(butThoseOf broken: Set<String>) throws {
    for (name, source) in left where !broken.contains(source) {
      try OfferItem.remove(name, in: db)
    }
  }
}
