/// A paper just drawn, with the questions on it.
package struct DrawnPaper: Hashable, Sendable {
  package let paper: Paper

  /// Everything that may be asked, to be kept under its digest.
  package let questions: [Digest: Question]

  package init(paper: Paper, questions: [Digest: Question]) {
    self.paper = paper
    self.questions = questions
  }
}

/// Why no paper could be drawn; content that was checked gives no reason.
package enum DrawError: Error, Hashable, Sendable {
  case noSuchBank(BankID)

  /// A line takes more questions than are left for it.
  case tooFew(bank: BankID, wanted: Int, fitting: Int)
}

extension DrawnPaper {
  /// Draws the paper of an attempt at an assessment.
  ///
  /// - Parameters:
  ///   - assessment: The assessment.
  ///   - banks: Finds a bank in the language of the attempt.
  ///   - met: How often each question was drawn for this learner before.
  ///   - digest: The digest of a question's content.
  ///   - chance: Decides what the rules leave open.
  /// - Returns: The paper with its questions.
  /// - Throws: `DrawError` when a bank or enough questions are missing.
  package static func draw(
    _ assessment: Assessment,
    from banks: (BankID) -> Bank?,
    met: [QuestionKey: Int] = [:],
    digest: (Question) -> Digest,
    using chance: inout some RandomNumberGenerator
  ) throws(DrawError) -> DrawnPaper {
    var drawing = Drawing(met: met)
    switch assessment.source {
    case .draw(let lines):
      try drawing.take(lines, from: banks, order: assessment.rules.order, using: &chance)
    case .questions(let questions):
      let own = Bank(id: "", questions: questions, retired: assessment.retired)
      drawing.takeAll(of: own, order: assessment.rules.order, using: &chance)
    }
    return drawing.paper(
      withSecondWordings: assessment.rules.pass?.needsCritical == true,
      digest: digest,
      using: &chance
    )
  }

  /// Draws the paper of an attempt at a placement: the questions of level 1 first.
  package static func draw(
    _ placement: Placement,
    from banks: (BankID) -> Bank?,
    met: [QuestionKey: Int] = [:],
    digest: (Question) -> Digest,
    using chance: inout some RandomNumberGenerator
  ) throws(DrawError) -> (drawn: DrawnPaper, levels: [SittingRules.Level]) {
    var drawing = Drawing(met: met)
    var levels: [SittingRules.Level] = []
    for level in placement.levels {
      let before = drawing.drawn.count
      try drawing.take(
        level.draw,
        from: banks,
        order: placement.rules.order,
        using: &chance
      )
      levels.append(.init(questions: drawing.drawn.count - before, right: level.right))
    }
    return (drawing.paper(withSecondWordings: false, digest: digest, using: &chance), levels)
  }

  /// Makes a paper of questions as listed, each asked once: a bank run as a quiz.
  package static func listing(
    _ questions: [Question],
    of bank: BankID?,
    digest: (Question) -> Digest,
    using chance: inout some RandomNumberGenerator
  ) -> DrawnPaper {
    var drawing = Drawing()
    drawing.drawn = questions.map { Drawing.Drawn(question: $0, bank: bank, again: nil) }
    return drawing.paper(withSecondWordings: false, digest: digest, using: &chance)
  }
}

extension AssessmentRules {
  /// The rules of a bank run as a quiz: explained at once, with hints, no verdict.
  package static var quiz: Self {
    Self(pass: nil, order: .asListed, areHintsAllowed: true)
  }
}
