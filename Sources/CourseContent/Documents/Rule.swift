import CourseCore

/// What a group of keys may hold: the one description that the loader, the schema and the templates
/// are made from.
package final class RecordRule: Sendable {
  let noun: Noun
  let keys: [KeyRule]

  /// Sets of keys of which exactly one stands in a record.
  let oneOf: [[Key]]
  let required: [KeyRule]
  private let slots: [Int8]

  init(_ noun: Noun, oneOf: [[Key]] = [], _ keys: [KeyRule]) {
    self.noun = noun
    self.keys = keys
    self.oneOf = oneOf
    required = keys.filter(\.isRequired)
    var slots = Array(repeating: Int8(-1), count: Key.allCases.count)
    for (place, rule) in keys.enumerated() { slots[Int(rule.key.rawValue)] = Int8(place) }
    self.slots = slots
  }

  subscript(key: Key) -> KeyRule? {
    let slot = slots[Int(key.rawValue)]
    return slot < 0 ? nil : keys[Int(slot)]
  }

  func allows(_ key: Key) -> Bool { slots[Int(key.rawValue)] >= 0 }
}

/// One key of a record.
package final class KeyRule: Sendable {
  let key: Key
  let type: ValueType
  let isRequired: Bool

  /// As it would be written; `nil` where leaving the key out has a meaning of its own.
  let standard: String?

  /// Whether a translation holds it.
  let isText: Bool

  /// What it is for, shown in templates and by editors.
  let meaning: Phrase

  /// What a template shows, as YAML lines without their indentation.
  let sample: String

  /// The number that a left-out key stands for.
  let standardWhole: Int

  init(
    key: Key,
    type: ValueType,
    isRequired: Bool,
    standard: String?,
    isText: Bool,
    meaning: Phrase,
    sample: String
  ) {
    self.key = key
    self.type = type
    self.isRequired = isRequired
    self.standard = standard
    self.isText = isText
    self.meaning = meaning
    self.sample = sample
    standardWhole = standard.flatMap { Int($0) } ?? 0
  }
}

/// What may stand behind a key.
package indirect enum ValueType: Sendable {
  case id
  case line
  case text
  case flag
  case date
  case language
  case percent
  case number
  case rectangle
  case circle
  case lineOrLines
  case competenceCode
  case whole(ClosedRange<Int>)
  case span
  case spanOrNone
  case word([String])
  case wholeOrWord(ClosedRange<Int>, String)
  case wholeOrWholes(ClosedRange<Int>)
  case idOrIDs
  case idsOrWords([String])
  case retired

  /// `framework/code`, `course/lesson` or `course/task`.
  case reference(String)
  case media(MediaKind)
  case list(ValueType, ClosedRange<Int>)
  case record(@Sendable () -> RecordRule)
}

/// The kinds of media files, with what each may be.
package enum MediaKind: String, Hashable, Sendable, CaseIterable {
  case image
  case say
  case video

  var endings: [String] {
    switch self {
    case .image: ["svg", "png", "jpg"]
    case .say: ["mp3", "ogg", "opus"]
    case .video: ["mp4"]
    }
  }

  /// In MiB.
  var greatestSize: Int {
    switch self {
    case .image: 1
    case .say: 5
    case .video: 50
    }
  }
}

extension KeyRule {
  /// A key that must be there.
  static func need(
    _ key: Key,
    _ type: ValueType,
    _ vietnamese: String,
    _ english: String,
    isText: Bool? = nil,
    sample: String
  ) -> KeyRule {
    KeyRule(
      key: key,
      type: type,
      isRequired: true,
      standard: nil,
      isText: isText ?? type.isProse,
      meaning: Phrase(vietnamese, english),
      sample: sample
    )
  }

  /// A key that may be left out.
  static func may(
    _ key: Key,
    _ type: ValueType,
    _ vietnamese: String,
    _ english: String,
    standard: String? = nil,
    isText: Bool? = nil,
    sample: String? = nil
  ) -> KeyRule {
    KeyRule(
      key: key,
      type: type,
      isRequired: false,
      standard: standard,
      isText: isText ?? type.isProse,
      meaning: Phrase(vietnamese, english),
      sample: sample ?? standard ?? ""
    )
  }
}

extension ValueType {
  /// Whether a value of the type is the author's prose, which a translation says anew.
  var isProse: Bool {
    switch self {
    case .line, .text, .lineOrLines: true
    case .list(let element, _): element.isProse
    default: false
    }
  }

  static let anyNumber = 0...1_000_000
}
