import CourseCore
import CourseEngine

extension CentreSetting {
  /// All settings that were made, by name.
  static func message(_ settings: [CentreSetting: String]) -> JSONValue {
    .object(
      JSONObject(settings.map { ($0.key.rawValue, .string($0.value)) })
    )
  }

  static let schema = Schema.object(
    merging: allCases.map { (setting: Self) in (setting.rawValue + "?", .text()) },
    with: []
  )
}

extension Settlement {
  var message: JSONValue {
    .object(present: [
      "settlement": id.json,
      "kind": .string(kind.rawValue),
      "name": .string(name),
      "title": .string(title),
      "from": from?.json,
      "until": until?.json,
      "predecessor": predecessor?.json,
    ])
  }

  static let schema = Schema.object([
    "settlement": .named("Code"), "kind": .choice(SettlementKind.allCases.map(\.rawValue)),
    "name": .text(), "title": .text("the kind in Vietnamese, and the name"),
    "from?": .day("the first on which it is one"), "until?": .day("the last on which it is one"),
    "predecessor?": .named("Code"),
  ])
}

extension SettlementDraft {
  static let schema = Schema.object([
    "kind": .choice(SettlementKind.allCases.map(\.rawValue)), "name": .text(most: 400),
    "from?": .day("the first on which it is one"), "until?": .day("the last on which it is one"),
    "predecessor?": .named("Code"),
  ])

  /// - Throws: `EngineError.refused`, `ShapeError`.
  init(message: JSONValue) throws {
    let kind: SettlementKind = try message.choice("kind")
    let name = try message.string("name")
    let from = try message.day("from")
    let until = try message.day("until")
    let predecessor: SettlementID? = try message.optional("predecessor")
    do throws(Refusal) {
      try self.init(kind: kind, name: name, from: from, until: until, predecessor: predecessor)
    } catch {
      let field = error == .settlementDates ? "until" : "name"
      throw EngineError.refused([Refused(field, error)])
    }
  }
}

extension JSONValue {
  /// Reads a day that may be absent; a text of its form need not be a day of the calendar.
  func day(_ key: String) throws -> CalendarDay? {
    guard let text = try optionalString(key) else { return nil }
    guard let day = CalendarDay(text) else {
      throw EngineError.refused([Refused(key, .date)])
    }
    return day
  }
}
