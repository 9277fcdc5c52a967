package import CourseCore

/// Writes a first file of a kind: the required keys as YAML, all others as comments, each explained.
package enum Template {
  /// An id to show where nobody has chosen one yet.
  package static func sampleID(of kind: FileKind) -> String {
    kind.rule[kind.key]?.sample ?? kind.rawValue
  }

  /// Returns the file, or `nil` where the id is not spelled as ids are.
  package static func text(of kind: FileKind, id: String, in language: Language) -> String? {
    guard Identifiers.isSpelled(Array(id.utf8)), !Slug.reserved.contains(id) else { return nil }
    var lines: [String] = []
    for rule in kind.rule.keys {
      let sample = rule.key == kind.key ? id : rule.sample
      let isWritten = rule.isRequired || alwaysWritten[kind]?.contains(rule.key) == true
      lines.append("# " + explanation(rule, in: language))
      lines += written(rule.key, sample).map { isWritten ? $0 : "# " + $0 }
      lines += inner(rule, in: language)
      lines.append("")
    }
    return lines.dropLast().joined(separator: "\n") + "\n"
  }

  /// Keys of which one is needed, so that the template is a file that works.
  private static let alwaysWritten: [FileKind: Set<Key>] = [.assessment: [.questions, .pass]]

  private static func explanation(_ rule: KeyRule, in language: Language) -> String {
    let isEnglish = language == .english
    let meaning = rule.meaning.text(in: language)
    if rule.isRequired { return "● \(rule.key.name): \(meaning)" }
    guard let standard = rule.standard else { return "\(rule.key.name): \(meaning)" }
    return "\(rule.key.name): \(meaning) (\(isEnglish ? "else" : "để trống là") \(standard))"
  }

  /// The key with its sample, whose lines after the first stand further right.
  private static func written(_ key: Key, _ sample: String) -> [String] {
    let lines = sample.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    let first = lines.first.map { $0.isEmpty ? "\(key.name):" : "\(key.name): \($0)" } ?? ""
    let isList = lines.count > 1 && lines[1].hasPrefix("- ")
    return [first] + lines.dropFirst().map { isList ? "  " + $0 : $0 }
  }

  /// The keys inside of what a key holds, explained in comments.
  private static func inner(_ rule: KeyRule, in language: Language, depth: Int = 1) -> [String] {
    let record: RecordRule
    switch rule.type {
    case .record(let inner), .list(.record(let inner), _): record = inner()
    default: return []
    }
    guard depth < 5 else { return [] }
    let lead = "#" + String(repeating: "  ", count: depth) + " "
    return record.keys.flatMap { inner in
      let isRepeated = record.noun == .condition && rule.key != .requires && rule.key != .complete
      guard !isRepeated else { return [String]() }
      return [lead + explanation(inner, in: language)]
        + self.inner(inner, in: language, depth: depth + 1)
    }
  }
}
