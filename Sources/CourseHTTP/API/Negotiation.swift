import CourseCore

/// What a client would rather have, by an `Accept` or `Accept-Language` header.
struct Preferences: Hashable, Sendable {
  private struct Range: Hashable, Sendable {
    let name: String

    /// In thousandths; 0 says “not this”.
    let weight: Int
  }

  private let ranges: [Range]

  init(_ header: String) {
    ranges = header.lowercased().split(separator: ",").compactMap { entry in
      let parts = entry.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" } }
      guard let name = parts.first, !name.isEmpty else { return nil }
      let quality = parts.dropFirst().first { $0.hasPrefix("q=") }
      return Range(name: name, weight: quality.map { Self.weight($0.dropFirst(2)) } ?? 1_000)
    }
  }

  /// Reads a weight such as `0.8`; one that cannot be read counts as 1.
  private static func weight(_ text: some StringProtocol) -> Int {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first.flatMap({ Int($0) }), (0...1).contains(whole)
    else { return 1_000 }
    let digits = parts.count == 2 ? parts[1] : ""
    guard digits.count <= 3,
      let thousandths = Int(digits + String(repeating: "0", count: 3 - digits.count))
    else { return 1_000 }
    return min(1_000, whole * 1_000 + thousandths)
  }

  /// The weight of a media type such as `application/json`: that of the closest range.
  func weight(ofMediaType type: String) -> Int {
    let group = type.prefix { $0 != "/" } + "/*"
    let closest = [type, String(group), "*/*"].lazy.compactMap { weight(named: $0) }.first
    return closest ?? 0
  }

  /// The weight of a language tag: that of the tag or of its variants, else that of `*`.
  func weight(ofLanguage tag: String) -> Int {
    let named = ranges.filter { $0.name == tag || $0.name.hasPrefix(tag + "-") }
    return named.map(\.weight).max() ?? weight(named: "*") ?? 0
  }

  private func weight(named name: String) -> Int? {
    ranges.first { $0.name == name }?.weight
  }
}

extension Language {
  /// Vietnamese, unless a client would rather have English; `nil` for one that does not say.
  init?(preferredBy header: String?) {
    guard let header else { return nil }
    let preferences = Preferences(header)
    let isEnglish =
      preferences.weight(ofLanguage: "en") > preferences.weight(ofLanguage: "vi")
    self = isEnglish ? .english : .vietnamese
  }
}
