import CourseCore

/// How pages look for whoever sits there: a choice of three switches, and nothing about the person.
struct Look: Hashable, Sendable {
  /// The language that was asked for; `nil` to meet each learner in their own.
  var language: Language?
  var isLarge = false
  var hasContrast = false

  init() {}

  /// Reads the value of the cookie, such as `en.large`.
  init(_ cookie: String) {
    let words = cookie.split(separator: ".")
    isLarge = words.contains("large")
    hasContrast = words.contains("contrast")
    language = words.contains("en") ? .english : words.contains("vi") ? .vietnamese : nil
  }

  var cookie: String {
    let language = self.language.map { [$0.rawValue] } ?? []
    return (language + classes).joined(separator: ".")
  }

  /// The classes of the page's root.
  var classes: [String] { (isLarge ? ["large"] : []) + (hasContrast ? ["contrast"] : []) }

  /// Turns the switch of a name over.
  mutating func turn(_ name: String) {
    switch name {
    case "large": isLarge.toggle()
    case "contrast": hasContrast.toggle()
    case "vi": language = .vietnamese
    case "en": language = .english
    default: break
    }
  }
}
