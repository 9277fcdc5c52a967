/// A parameter in the path, the query or a header.
struct Parameter: Sendable {
  enum Place: String, Sendable {
    case path, query, header
  }

  let name: String
  let place: Place
  let schema: Schema
  let meaning: String

  static func path(_ name: String, _ schema: Schema, _ meaning: String) -> Self {
    Self(name: name, place: .path, schema: schema, meaning: meaning)
  }

  static func query(_ name: String, _ schema: Schema, _ meaning: String) -> Self {
    Self(name: name, place: .query, schema: schema, meaning: meaning)
  }

  static func header(_ name: String, _ schema: Schema, _ meaning: String) -> Self {
    Self(name: name, place: .header, schema: schema, meaning: meaning)
  }
}
