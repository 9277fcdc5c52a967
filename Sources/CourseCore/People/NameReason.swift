/// Why a person's name was written anew.
package enum NameReason: String, Hashable, Sendable, CaseIterable {
  /// It was typed wrong.
  case mistyped

  /// The papers were not looked at before.
  case asOnPapers = "as-on-papers"

  /// The person has another name now.
  case renamed
}
