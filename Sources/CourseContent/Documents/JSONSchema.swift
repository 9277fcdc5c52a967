package import CourseCore

/// Writes the description of all files as a JSON Schema (2020-12), for editors and other checkers.
///
/// It describes what is written first: a translation has some of the keys only, and what it must have
/// depends on the file it is laid over.
///
/// Everything in a file is text to us, and typed to them: where an editor reads `1.0` as a number or
/// `2026-11-01` as a date, both are allowed.
package enum JSONSchema {
  package static func document(in language: Language) -> JSONValue {
    let kinds = FileKind.allCases.map { kind -> JSONValue in
      .object(["required": [.string(kind.key.name)], "$ref": .string("#/$defs/\(kind.rawValue)")])
    }
    var definitions: JSONObject = [
      "id": ["type": "string", "pattern": "^[a-z][a-z0-9-]{0,63}$"],
      "words": ["type": ["string", "number", "boolean"]],
    ]
    for kind in FileKind.allCases { collect(kind.rawValue, kind.rule, language, &definitions) }
    return .object([
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Học Vụ",
      "type": "object",
      "oneOf": .array(kinds),
      "$defs": .object(definitions),
    ])
  }

  private static func collect(
    _ name: String,
    _ rule: RecordRule,
    _ language: Language,
    _ definitions: inout JSONObject
  ) {
    guard definitions[name] == nil else { return }
    definitions[name] = .null
    var properties: JSONObject = [:]
    for key in rule.keys {
      var schema = schema(key.type, language, &definitions)
      if case .object(var members) = schema {
        members["description"] = .string(key.meaning.text(in: language))
        members["default"] = key.standard.map { standard(key.type, $0) }
        schema = .object(members)
      }
      properties[key.key.name] = schema
    }
    var members: JSONObject = [
      "type": "object",
      "additionalProperties": false,
      "properties": .object(properties),
    ]
    var required = rule.keys.filter(\.isRequired).map(\.key.name)
    if rule.noun == .question { required.append(Key.ask.name) }
    if !required.isEmpty { members["required"] = .strings(required) }
    if !rule.oneOf.isEmpty { members["allOf"] = .array(rule.oneOf.map { oneOf($0) }) }
    members["oneOf"] = kinds(of: rule).map { oneOf($0) }?["oneOf"]
    members["dependentRequired"] = companions(of: rule)
    definitions[name] = .object(members)
  }

  /// The keys of which a question or a step has exactly one.
  private static func kinds(of rule: RecordRule) -> [Key]? {
    switch rule.noun {
    case .question: Rules.answerKeys
    case .step: [.read, .practise] + Rules.answerKeys
    default: nil
    }
  }

  /// What each key of a record cannot stand without.
  private static func companions(of rule: RecordRule) -> JSONValue? {
    var needs: [Key: [Key]] = [:]
    if rule.allows(.alt) {
      needs[.image] = [.alt]
      needs[.alt] = [.image]
    }
    if rule.allows(.again) { needs[.again] = [.critical] }
    if rule.allows(.atLeast) { needs[.atLeast] = [.any] }
    if rule.allows(.fromLevel) {
      needs[.fromLevel] = [.placement]
      needs[.placement] = [.fromLevel]
    }
    if rule.noun == .step { for key in Rules.answerKeys { needs[key] = [.ask] } }
    guard !needs.isEmpty else { return nil }
    return .object(JSONObject(needs.map { ($0.name, .strings($1.map(\.name))) }))
  }

  /// Exactly one of some keys.
  private static func oneOf(_ keys: [Key]) -> JSONValue {
    ["oneOf": .array(keys.map { ["required": [.string($0.name)]] })]
  }

  private static func standard(_ type: ValueType, _ text: String) -> JSONValue {
    switch type {
    case .flag: .bool(text == "true")
    case .whole, .number: Int64(text).map { .integer($0) } ?? .string(text)
    default: .string(text)
    }
  }

  private static func schema(
    _ type: ValueType,
    _ language: Language,
    _ definitions: inout JSONObject
  ) -> JSONValue {
    switch type {
    case .record(let rule):
      return reference(rule(), language, &definitions)
    case .list(let element, let range):
      return [
        "type": "array",
        "items": schema(element, language, &definitions),
        "minItems": .integer(range.lowerBound),
        "maxItems": .integer(range.upperBound),
      ]
    default: return scalar(type)
    }
  }

  private static func reference(
    _ rule: RecordRule,
    _ language: Language,
    _ definitions: inout JSONObject
  ) -> JSONValue {
    let name = rule.noun.rawValue == "area" ? "frameworkArea" : rule.noun.rawValue
    collect(name, rule, language, &definitions)
    return ["$ref": .string("#/$defs/\(name)")]
  }

  private static let id: JSONValue = ["$ref": "#/$defs/id"]
  private static let words: JSONValue = ["$ref": "#/$defs/words"]

  private static func pattern(_ pattern: String) -> JSONValue {
    ["type": "string", "pattern": .string(pattern)]
  }

  private static func whole(_ range: ClosedRange<Int>) -> JSONValue {
    [
      "type": "integer", "minimum": .integer(range.lowerBound),
      "maximum": .integer(range.upperBound),
    ]
  }

  private static func list(of item: JSONValue) -> JSONValue {
    ["type": "array", "items": item, "minItems": 1]
  }

  private static func either(_ schemas: JSONValue...) -> JSONValue { ["anyOf": .array(schemas)] }

  private static func scalar(_ type: ValueType) -> JSONValue {
    switch type {
    case .id: return id
    case .line, .text, .competenceCode: return words
    case .flag: return ["type": "boolean"]
    case .date: return pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    case .language: return pattern("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$")
    case .percent: return pattern("^([1-9][0-9]?|100)%$")
    case .number: return either(["type": "number"], pattern("^-?[0-9]+([.][0-9]+)?$"))
    case .rectangle: return numbers(4)
    case .circle: return numbers(3)
    case .lineOrLines: return either(words, list(of: words))
    case .whole(let range): return whole(range)
    case .span: return pattern("^[0-9]+[mhd]$")
    case .spanOrNone: return pattern("^([0-9]+[mhd]|none)$")
    case .word(let allowed):
      if allowed == ["1"] { return ["const": 1] }
      return ["enum": .strings(allowed)]
    case .wholeOrWord(let range, let word):
      return either(whole(range), ["const": .string(word)])
    case .wholeOrWholes(let range): return either(whole(range), list(of: whole(range)))
    case .idOrIDs: return either(id, list(of: id))
    case .idsOrWords(let allowed): return either(["enum": .strings(allowed)], list(of: id))
    case .retired: return either(["type": "boolean"], list(of: id))
    case .reference(let form):
      let code = form.hasSuffix("code") ? "[A-Za-z0-9.-]{1,32}" : "[a-z][a-z0-9-]{0,63}"
      return pattern("^[a-z][a-z0-9-]{0,63}/\(code)$")
    case .media(let kind):
      let endings = kind.endings.joined(separator: "|")
      return pattern("^media/[a-z0-9-]+[.](\(endings))$")
    case .list, .record: return .bool(true)
    }
  }

  private static func numbers(_ count: Int) -> JSONValue {
    [
      "type": "array", "items": whole(0...100), "minItems": .integer(count),
      "maxItems": .integer(count),
    ]
  }
}
