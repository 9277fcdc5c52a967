/// How readers of a language write numbers: `22.000` and `5,6`, or `22,000` and `5.6`.
package enum NumberStyle: String, Hashable, Sendable, CaseIterable {
  case vietnamese = "vi"
  case english = "en"

  package init(of language: Language) { self = language == .english ? .english : .vietnamese }

  /// What stands before the decimals.
  var point: String { self == .english ? "." : "," }

  /// What stands between groups of three digits.
  var group: String { self == .english ? "," : "." }
}
