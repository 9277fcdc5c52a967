import CourseCore

/// An assessment or a placement, as far as attempts at either are begun alike.
struct Exam: Sendable {
  private enum Kind: Sendable {
    case assessment(Assessment)
    case placement(Placement)
  }

  private let kind: Kind
  private let content: any Content
  private let language: Language

  /// - Throws: `EngineError.notFound` for what is not on offer.
  init(_ id: AssessmentID, in language: Language, content: any Content) throws {
    if let assessment = content.assessment(id, in: language), !assessment.isRetired {
      kind = .assessment(assessment)
    } else if let placement = content.placement(id, in: language), !placement.isRetired {
      kind = .placement(placement)
    } else {
      throw EngineError.notFound(.assessment, id: id.rawValue)
    }
    self.content = content
    self.language = language
  }

  var id: AssessmentID {
    switch kind {
    case .assessment(let assessment): assessment.id
    case .placement(let placement): placement.id
    }
  }

  var rules: AssessmentRules {
    switch kind {
    case .assessment(let assessment): assessment.rules
    case .placement(let placement): placement.rules
    }
  }

  /// What attempts are judged by, to be kept under its digest.
  var policy: JSONValue {
    switch kind {
    case .assessment(let assessment): Policy(assessment).json
    case .placement(let placement): Policy(placement).json
    }
  }

  /// How often the questions that may be drawn were drawn for a person before.
  func met(by person: PersonID, tx: any StoreReading) throws -> [QuestionKey: Int] {
    var met: [QuestionKey: Int] = [:]
    for bank in Set(lines.map(\.questions.bank)) {
      let counts = try tx.timesMet(by: person, in: bank)
      met.reserveCapacity(met.count + counts.count)
      for (question, times) in counts {
        met[QuestionKey(bank: bank, question: question)] = times
      }
    }
    return met
  }

  func draw(
    met: [QuestionKey: Int],
    digest: (Question) -> Digest,
    using chance: inout some RandomNumberGenerator
  ) throws -> (drawn: DrawnPaper, levels: [SittingRules.Level]) {
    let banks = { (id: BankID) in content.bank(id, in: language) }
    switch kind {
    case .assessment(let assessment):
      let drawn = try DrawnPaper.draw(
        assessment,
        from: banks,
        met: met,
        digest: digest,
        using: &chance
      )
      return (drawn, [])
    case .placement(let placement):
      return try DrawnPaper.draw(placement, from: banks, met: met, digest: digest, using: &chance)
    }
  }

  private var lines: [DrawLine] {
    switch kind {
    case .assessment(let assessment):
      if case .draw(let lines) = assessment.source { lines } else { [] }
    case .placement(let placement): placement.levels.flatMap(\.draw)
    }
  }
}
