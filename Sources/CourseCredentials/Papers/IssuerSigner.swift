package import CourseCore
package import CourseEngine

/// Signs in the name of an issuer, by its key of these days.
package struct IssuerSigner: PaperSigner {
  package let issuer: IssuerID
  private let key: IssuerKey

  package init(issuer: IssuerID, key: IssuerKey) {
    self.issuer = issuer
    self.key = key
  }

  package func seal(_ facts: PaperFacts) throws -> SignedPaper {
    guard facts.issuer == issuer else { throw SealError.otherIssuer }
    let sealed = try SealedPaper(facts, by: key)
    let symbol = sealed.text
    let badge = try CompactToken(Badge(facts: sealed.facts, symbol: symbol).json, by: key).text
    return SignedPaper(
      symbol: symbol,
      badge: badge,
      picture: BakedBadge.picture(of: sealed.facts, holding: badge)
    )
  }

  package func sign(_ list: StatusList) throws -> SignedStatusList {
    guard list.issuer == issuer else { throw SealError.otherIssuer }
    return SignedStatusList(
      text: try list.text(signedBy: key),
      credential: try list.credential(signedBy: key)
    )
  }
}
