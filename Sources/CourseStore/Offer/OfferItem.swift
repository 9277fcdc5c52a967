import CourseCore
import GRDB

/// One course, lesson, bank or the like as it is kept, in one language.
struct OfferItem {
  enum Kind: String {
    case course, lesson, pathway, bank, assessment, placement, programme, framework
  }

  /// What tells an item from all others.
  struct Name: Hashable {
    let kind: String
    let id: String

    /// Empty for the first language.
    let language: String
  }

  let name: Name

  /// The file that it stands in, below the content's root.
  let source: String

  /// Its place among its kind.
  let place: Int

  /// What lists need of it where it is long.
  let outline: JSONValue?
  let json: JSONValue

  /// Writes the item, unless it is kept as it is already.
  func save(in db: Database) throws {
    let canonical = json.canonicalBytes
    let isKept = try db.first(
      """
      SELECT 1 FROM item WHERE kind = ? AND id = ? AND language = ? AND source = ? AND place = ?
        AND canonical = ?
      """,
      .text(name.kind),
      .text(name.id),
      .text(name.language),
      .text(source),
      .integer(place),
      .bytes(canonical)
    ) { _ in true }
    guard isKept == nil else { return }
    try db.run(
      """
      INSERT OR REPLACE INTO item (kind, id, language, source, place, outline, canonical)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      .text(name.kind),
      .text(name.id),
      .text(name.language),
      .text(source),
      .integer(place),
      .optional(outline) { .bytes($0.canonicalBytes) },
      .bytes(canonical)
    )
  }

  static func remove(_ name: Name, in db: Database) throws {
    try db.run(
      "DELETE FROM item WHERE kind = ? AND id = ? AND language = ?",
      .text(name.kind),
      .text(name.id),
      .text(name.language)
    )
  }
}
