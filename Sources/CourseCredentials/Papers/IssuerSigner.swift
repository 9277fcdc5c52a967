package import CourseCore
package import CourseEngine

/// Signs in the name of an issuer, by its key of these days.
package struct IssuerSigner: PaperSigner {
  package let issuer: IssuerID
  package let window: KeyWindow
  private let secret: IssuerKey

  package init(issuer: IssuerID, key: IssuerKey, window: KeyWindow = .everyDay) {
    self.issuer = issuer
    self.window = window
    secret = key
  }

  package var key: Digest { secret.thumbprint }

  package func seal(_ facts: PaperFacts) throws -> SignedPaper {
    guard facts.issuer == issuer else { throw SealError.otherIssuer }
    let sealed = try SealedPaper(facts, by: secret)
    let symbol = sealed.text
    let badge = try CompactToken(Badge(facts: sealed.facts, symbol: symbol).json, by: secret).text
    return SignedPaper(
      symbol: symbol,
      badge: badge,
      picture: BakedBadge.picture(of: sealed.facts, holding: badge)
    )
  }

  package func sign(_ list: StatusList) throws -> SignedStatusList {
    guard list.issuer == issuer else { throw SealError.otherIssuer }
    return SignedStatusList(
      text: try list.text(signedBy: secret),
      credential: try list.credential(signedBy: secret)
    )
  }
}
