import CourseCore
import GRDB
import OrderedCollections

/// One course, lesson, bank or the like as it is kept, in one language.
struct OfferItem {
  enum Kind: String {
    case course, lesson, pathway, bank, assessment, placement, programme, framework
  }

  let kind: Kind
  let id: String

  /// Empty for the first language.
  let language: String

  /// The file that it stands in, below the content's root.
  let source: String

  /// Its place among its kind.
  let place: Int
  let outline: JSONValue?
  let json: JSONValue

  func save(in db: Database) throws {
    try db.run(
      """
      INSERT OR REPLACE INTO item (kind, id, language, source, place, outline, canonical)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      .text(kind.rawValue),
      .text(id),
      .text(language),
      .text(source),
      .integer(place),
      .optional(outline) { .bytes($0.canonicalBytes) },
      .bytes(json.canonicalBytes)
    )
  }
}

extension OfferItem {
  static func all(of library: Library) -> [OfferItem] {
    let first = items(
      library.courses,
      library.lessons,
      library.pathways,
      library.banks,
      library.assessments,
      library.placements,
      library.programmes,
      library.frameworks,
      in: nil
    )
    return library.translations.reduce(into: first) { all, translation in
      let (language, part) = translation
      all += items(
        part.courses,
        part.lessons,
        part.pathways,
        part.banks,
        part.assessments,
        part.placements,
        part.programmes,
        part.frameworks,
        in: language
      )
    }
  }

  private static func items(
    _ courses: OrderedDictionary<CourseID, Course>,
    _ lessons: OrderedDictionary<LessonReference, Lesson>,
    _ pathways: OrderedDictionary<PathwayID, Pathway>,
    _ banks: OrderedDictionary<BankID, Bank>,
    _ assessments: OrderedDictionary<AssessmentID, Assessment>,
    _ placements: OrderedDictionary<AssessmentID, Placement>,
    _ programmes: OrderedDictionary<ProgrammeID, Programme>,
    _ frameworks: OrderedDictionary<FrameworkID, Framework>,
    in language: Language?
  ) -> [OfferItem] {
    let folder = language.map { "\($0)/" } ?? ""
    func all<ID: CustomStringConvertible, Value: JSONRepresentable>(
      _ kind: Kind,
      _ values: OrderedDictionary<ID, Value>,
      outline: (Value) -> JSONValue? = { _ in nil },
      at path: (ID) -> String
    ) -> [OfferItem] {
      values.elements.enumerated().map { place, element in
        OfferItem(
          kind: kind,
          id: element.key.description,
          language: language?.rawValue ?? "",
          source: path(element.key) + ".yaml",
          place: place,
          outline: outline(element.value),
          json: element.value.json
        )
      }
    }
    return all(.course, courses) { "Courses/\($0)/\(folder)course" }
      + all(
        .lesson,
        lessons,
        outline: { $0.outline.json },
        at: { "Courses/\($0.course)/\(folder)\($0.lesson)" }
      )
      + all(.pathway, pathways) { "Courses/pathways/\(folder)\($0)" }
      + all(.bank, banks) { "Assessments/banks/\(folder)\($0)" }
      + all(.assessment, assessments) { "Assessments/\(folder)\($0)" }
      + all(.placement, placements) { "Assessments/\(folder)\($0)" }
      + all(.programme, programmes) { "Assessments/programmes/\(folder)\($0)" }
      + all(.framework, frameworks) { "Assessments/frameworks/\(folder)\($0)" }
  }
}
