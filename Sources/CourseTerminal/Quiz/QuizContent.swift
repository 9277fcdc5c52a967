package import CourseCore

/// What a file holds that can be run with no centre around it.
package enum QuizContent: Hashable, Sendable {
  case bank(Bank)
  case lesson(Lesson)
  case assessment(Assessment)
  case placement(Placement)

  package var title: String {
    switch self {
    case .bank(let bank): bank.title ?? bank.id.rawValue
    case .lesson(let lesson): lesson.title
    case .assessment(let assessment): assessment.title
    case .placement(let placement): placement.title
    }
  }

  /// The kind and id, by which a saved state knows its file.
  var name: String {
    switch self {
    case .bank(let bank): "bank/\(bank.id)"
    case .lesson(let lesson): "lesson/\(lesson.id)"
    case .assessment(let assessment): "assessment/\(assessment.id)"
    case .placement(let placement): "placement/\(placement.id)"
    }
  }

  var intro: String? {
    switch self {
    case .bank, .lesson: nil
    case .assessment(let assessment): assessment.intro
    case .placement(let placement): placement.intro
    }
  }

  /// The banks that its questions are drawn from.
  package var bankIDs: Set<BankID> {
    switch self {
    case .bank: []
    case .lesson(let lesson):
      Set(
        lesson.steps.compactMap { step in
          if case .practise(let practise) = step.content { practise.questions.bank } else { nil }
        }
      )
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
      return .listing([(bank.id, bank.questions)], digest: digest, using: &chance)
    case .lesson(let lesson):
      return try lesson.paper(from: banks, digest: digest, using: &chance)
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

  /// The texts of a lesson by the position of the question they stand before; those after the last
  /// question at the position after it.
  var readings: [Int: [Reading]] {
    guard case .lesson(let lesson) = self else { return [:] }
    var readings: [Int: [Reading]] = [:]
    var position = 1
    for step in lesson.steps {
      switch step.content {
      case .read(let reading): readings[position, default: []].append(reading)
      case .question: position += 1
      case .practise(let practise): position += practise.of
      }
    }
    return readings
  }

  /// Every question that a paper of this content may hold, by digest.
  func questions(
    from banks: [BankID: Bank],
    digest: (Question) -> Digest
  ) -> [Digest: Question] {
    var all = bankIDs.compactMap { banks[$0] }.flatMap(\.questions)
    switch self {
    case .bank(let bank): all += bank.questions
    case .lesson(let lesson): all += lesson.ownQuestions
    case .assessment(let assessment):
      if case .questions(let own) = assessment.source { all += own }
    case .placement: break
    }
    return Dictionary(all.map { (digest($0), $0) }) { first, _ in first }
  }
}

extension Lesson {
  fileprivate var ownQuestions: [Question] {
    steps.compactMap { step in
      if case .question(let question) = step.content { question } else { nil }
    }
  }

  /// Each question of the lesson once, and of each practice as many as it looks at.
  fileprivate func paper(
    from banks: [BankID: Bank],
    digest: (Question) -> Digest,
    using chance: inout some RandomNumberGenerator
  ) throws(DrawError) -> QuizPaper {
    var parts: [(BankID?, [Question])] = []
    for step in steps {
      switch step.content {
      case .read: break
      case .question(let question): parts.append((nil, [question]))
      case .practise(let practise):
        let id = practise.questions.bank
        guard let bank = banks[id] else { throw .noSuchBank(id) }
        let fitting = practise.questions.fitting(in: bank)
        guard fitting.count >= practise.of else {
          throw .tooFew(bank: id, wanted: practise.of, fitting: fitting.count)
        }
        parts.append((id, Array(fitting.shuffled(using: &chance).prefix(practise.of))))
      }
    }
    return .listing(parts, digest: digest, using: &chance)
  }
}

extension QuizPaper {
  /// A paper of questions as listed, bank after bank.
  fileprivate static func listing(
    _ parts: [(bank: BankID?, questions: [Question])],
    digest: (Question) -> Digest,
    using chance: inout some RandomNumberGenerator
  ) -> QuizPaper {
    var items: [Paper.Item] = []
    var questions: [Digest: Question] = [:]
    for part in parts {
      let drawn = DrawnPaper.listing(
        part.questions,
        of: part.bank,
        digest: digest,
        using: &chance
      )
      items += drawn.paper.drawn
      questions.merge(drawn.questions) { first, _ in first }
    }
    let drawn = DrawnPaper(paper: Paper(drawn: items), questions: questions)
    return QuizPaper(drawn: drawn, rules: SittingRules(.quiz))
  }
}
