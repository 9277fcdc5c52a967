import CourseCore
import CourseEngine

/// By which right, and on which days, a signer signs.
extension StaffDesk {
  func signingFields(_ terms: SigningTerms?) -> [Field] {
    let capacities = Field.options(SignatureBlock.Capacity.self, in: language)
    return [
      .heading(registerWords.signing, help: registerWords.signingHelp),
      Field(
        "signing",
        registerWords.signing,
        .menu([Field.Option("", centreWords.notChosen)] + capacities),
        given: [terms?.block.capacity.rawValue ?? ""]
      ),
      Field(
        "collective",
        registerWords.collective,
        .tick,
        given: terms?.block.isForCollective == true ? ["yes"] : []
      ),
      Field(
        "post",
        registerWords.post,
        given: [terms?.block.post ?? ""],
        help: registerWords.postHelp
      ),
      Field("from", registerWords.signsFrom, .day, given: [terms?.from.written ?? ""]),
      Field(
        "through",
        registerWords.signsThrough,
        .day,
        given: [terms?.through?.written ?? ""],
        help: centreWords.untilHelp
      ),
    ]
  }

  /// The terms that were typed; `nil` where none were, which leaves those there are.
  func signingTerms() throws -> SigningTerms? {
    guard let capacity = form["signing"].flatMap({ SignatureBlock.Capacity(rawValue: $0) }),
      let from = try day("from")
    else {
      guard form["signing"]?.isEmpty ?? true else {
        throw EngineError.refused([Refused("from", .date)])
      }
      return nil
    }
    let post = (form["post"] ?? "").tidied
    let block = SignatureBlock(
      capacity,
      isForCollective: form["collective"] == "yes",
      post: post.isEmpty ? nil : post
    )
    guard let block else { throw EngineError.refused([Refused("signing", .signature)]) }
    guard let terms = SigningTerms(block, from: from, through: try day("through")) else {
      throw EngineError.refused([Refused("through", .signerDates)])
    }
    return terms
  }

  /// The terms in a line; `nil` where nobody has said any.
  func text(of terms: SigningTerms, _ issuer: IssuerKind) -> String {
    registerWords.signs(
      (terms.block.lines(of: issuer) ?? []).joined(separator: ", "),
      terms.from.written,
      terms.through?.written
    )
  }
}
