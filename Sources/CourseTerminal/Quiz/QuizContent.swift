package import CourseCore

/// What a file holds that can be sat with no centre around it.
package enum QuizContent: Hashable, Sendable {
  case bank(Bank)
  case assessment(Assessment)
  case placement(Placement)

  package var title: String {
    switch self {
    case .bank(let bank): bank.title ?? bank.id.rawValue
    case .assessment(let assessment): assessment.title
    case .placement(let placement): placement.title
    }
  }

  /// The kind and id, by which a saved state knows its file.
  var name: String {
    switch self {
    case .bank(let bank): "bank/\(bank.id)"
    case .assessment(let assessment): "assessment/\(assessment.id)"
    case .placement(let placement): "placement/\(placement.id)"
    }
  }

  var intro: String? {
    switch self {
    case .bank: nil
    case .assessment(let assessment): assessment.intro
    case .placement(let placement): placement.intro
    }
  }

  /// The banks that its questions are drawn from.
  package var bankIDs: Set<BankID> {
    switch self {
    case .bank: []
    case .assessment(let assessment):
      if case .draw(let lines) = assessment.source { Set(lines.map(\.questions.bank)) } else { [] }
    case .placement(let placement): Set(placement.levels.flatMap(\.draw).map(\.questions.bank))
    }
  }
}

/// The questions of a quiz, drawn from its content.
struct QuizPaper {
  let drawn: DrawnPaper
  let rules: SittingRules
}

extension QuizContent {
  func draw(
    from banks: [BankID: Bank],
    digest: (Question) -> Digest,
    using chance: inout some RandomNumberGenerator
  ) throws(DrawError) -> QuizPaper {
    switch self {
    case .bank(let bank):
      let drawn = DrawnPaper.listing(
        bank.questions,
        of: bank.id,
        digest: digest,
        using: &chance
      )
      return QuizPaper(drawn: drawn, rules: SittingRules(.quiz))
    case .assessment(let assessment):
      let drawn = try DrawnPaper.draw(
        assessment,
        from: { banks[$0] },
        digest: digest,
        using: &chance
      )
      return QuizPaper(drawn: drawn, rules: SittingRules(assessment.rules))
    case .placement(let placement):
      let (drawn, levels) = try DrawnPaper.draw(
        placement,
        from: { banks[$0] },
        digest: digest,
        using: &chance
      )
      let rules = SittingRules(placement.rules, levels: levels)
      return QuizPaper(drawn: drawn, rules: rules)
    }
  }

  /// Every question that a paper of this content may hold, by digest.
  func questions(
    from banks: [BankID: Bank],
    digest: (Question) -> Digest
  ) -> [Digest: Question] {
    var all = bankIDs.compactMap { banks[$0] }.flatMap(\.questions)
    switch self {
    case .bank(let bank): all += bank.questions
    case .assessment(let assessment):
      if case .questions(let own) = assessment.source { all += own }
    case .placement: break
    }
    return Dictionary(all.map { (digest($0), $0) }) { first, _ in first }
  }
}
