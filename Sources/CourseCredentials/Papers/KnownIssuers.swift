package import CourseCore
import CourseEngine

/// Checks papers by the keys and lists that are here, without a network.
package struct KnownIssuers: PaperChecker {
  private let issuers: TrustedIssuers
  private let lists: StatusLists

  package init(_ issuers: TrustedIssuers, lists: StatusLists = StatusLists()) {
    self.issuers = issuers
    self.lists = lists
  }

  package func check(_ text: String, on today: CalendarDay?) -> PaperCheck {
    do {
      let (facts, key) = try signedFacts(in: text.trimmed)
      return PaperCheck(facts, window: key.window, lists: lists, on: today)
    } catch { return PaperCheck(error.verdict) }
  }

  /// The facts of a symbol, a badge or a picture with a badge, and the key that signed them.
  private func signedFacts(
    in text: String
  ) throws(PaperFault) -> (PaperFacts, IssuerPublicKey) {
    if BakedBadge.isPicture(text) {
      guard text.utf8.count <= 2 * CompactToken.longest else { throw PaperFault(.tooLong) }
      guard let badge = BakedBadge.badge(in: text) else { throw PaperFault(.notOurs) }
      return try signedFacts(inBadge: badge)
    }
    guard text.hasPrefix(SealText.prefix) else { return try signedFacts(inBadge: text) }
    let sealed = try SealedPaper(text: text)
    let key = try issuers.key(sealed.message.keyID, of: sealed.facts.issuer)
    guard sealed.message.isSigned(by: key.key) else { throw PaperFault(.wrongSignature) }
    return (sealed.facts, key)
  }

  /// One signature covers all of a badge, the paper inside it too.
  private func signedFacts(
    inBadge text: String
  ) throws(PaperFault) -> (PaperFacts, IssuerPublicKey) {
    let token = try CompactToken(text)
    let badge = try Badge(token)
    let key = try issuers.key(try token.keyID(), of: badge.facts.issuer)
    guard token.isSigned(by: key) else { throw PaperFault(.wrongSignature) }
    return (badge.facts, key)
  }
}
