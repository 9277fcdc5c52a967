import CourseCore

/// The shape of a message, as a JSON Schema of the 2020-12 draft.
struct Schema: Hashable, Sendable {
  let json: JSONValue

  /// A text, of at most so many characters.
  static func text(_ meaning: String? = nil, most: Int? = nil) -> Self {
    Self(
      json: .object(present: [
        "type": "string", "description": meaning.map { .string($0) },
        "maxLength": most.map { .integer($0) },
      ])
    )
  }

  /// A text of a fixed form.
  static func text(_ meaning: String? = nil, pattern: String) -> Self {
    Self(
      json: .object(present: [
        "type": "string", "pattern": .string(pattern), "description": meaning.map { .string($0) },
      ])
    )
  }

  /// A day, such as `2026-11-01`.
  static func day(_ meaning: String) -> Self {
    text(meaning, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
  }

  static func whole(_ meaning: String? = nil, least: Int = 0, most: Int? = nil) -> Self {
    Self(
      json: .object(present: [
        "type": "integer", "minimum": .integer(least), "maximum": most.map { .integer($0) },
        "description": meaning.map { .string($0) },
      ])
    )
  }

  static func truth(_ meaning: String? = nil) -> Self {
    Self(
      json: .object(present: ["type": "boolean", "description": meaning.map { .string($0) }])
    )
  }

  static func choice(_ values: [String], _ meaning: String? = nil) -> Self {
    Self(
      json: .object(present: [
        "type": "string", "enum": .strings(values), "description": meaning.map { .string($0) },
      ])
    )
  }

  static func list(_ element: Schema, most: Int? = nil) -> Self {
    Self(
      json: .object(present: [
        "type": "array", "items": element.json, "maxItems": most.map { .integer($0) },
      ])
    )
  }

  /// An object with exactly these members; those whose names end in `?` may be absent.
  static func object(_ members: KeyValuePairs<String, Schema>) -> Self {
    object(merging: members.map { ($0.key, $0.value) }, with: [])
  }

  /// An object with the members of both lists.
  static func object(merging first: [(String, Schema)], with second: [(String, Schema)]) -> Self {
    var properties: JSONObject = [:]
    var required: [String] = []
    for (name, schema) in first + second {
      let isOptional = name.hasSuffix("?")
      let key = isOptional ? String(name.dropLast()) : name
      properties[key] = schema.json
      if !isOptional { required.append(key) }
    }
    return Self(
      json: .object(present: [
        "type": "object", "properties": .object(properties),
        "required": required.isEmpty ? nil : .strings(required),
        "additionalProperties": .bool(false),
      ])
    )
  }

  static func either(_ schemas: [Schema]) -> Self {
    Self(json: ["oneOf": .array(schemas.map(\.json))])
  }

  static func orNull(_ schema: Schema) -> Self {
    Self(json: ["anyOf": .array([schema.json, ["type": "null"]])])
  }

  /// A shape that the document names once.
  static func named(_ name: String) -> Self {
    Self(json: ["$ref": .string("#/components/schemas/" + name)])
  }
}
