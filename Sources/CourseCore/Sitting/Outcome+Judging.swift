extension Outcome {
  /// Judges an attempt by its paper, its rules and its answers alone.
  ///
  /// - Parameters:
  ///   - answers: The latest answer to each position.
  ///   - paper: The paper of the attempt.
  ///   - rules: The rules the attempt began under.
  ///   - questions: The questions by the digest on the paper; a question whose key was wrong is
  ///     judged by the version handed in under the old digest.
  ///   - ending: What ended the attempt.
  /// - Throws: `SittingError.contentMissing` when a question of the paper is not among them, and
  ///   `.misfit` when it is not the one that was shown.
  package init(
    judging answers: [Int: Response],
    paper: Paper,
    rules: SittingRules,
    questions: [Digest: Question],
    ending: Ending
  ) throws(SittingError) {
    try paper.check(questions, rules)
    self.init(
      Verdict(paper: paper, rules: rules, questions: questions, answers: answers),
      ending: ending
    )
  }

  init(_ verdict: Verdict, ending: Ending) {
    let questions = verdict.listed.map(verdict.outcome)
    let earned = questions.reduce(Points.zero) { $0 + $1.earned }
    let available = questions.reduce(Points.zero) { sum, outcome in
      verdict.paper.secondPositions.contains(outcome.position)
        ? sum : sum + (verdict.question(at: outcome.position)?.points ?? .zero)
    }
    let unsatisfied = verdict.unsatisfied
    self.init(
      ending: ending,
      earned: earned,
      available: available,
      isCriticalSatisfied: unsatisfied.isEmpty,
      isPassed: verdict.rules.rules.pass.flatMap { pass in
        pass.isMet(earned, of: available, isCriticalSatisfied: unsatisfied.isEmpty)
      },
      level: verdict.rules.isPlacement ? verdict.climb.held : nil,
      lessonsToReadAgain: unsatisfied.compactMap(verdict.lesson).removingRepeats(),
      questions: questions
    )
  }
}

extension PassRule {
  /// Whether so many points pass; `nil` where there are none to earn.
  package func isMet(
    _ earned: Points,
    of available: Points,
    isCriticalSatisfied: Bool
  ) -> Bool? {
    guard available > .zero else { return nil }
    let isMarkReached = earned.count * 100 >= percent * available.count
    return isMarkReached && (isCriticalSatisfied || !needsCritical)
  }
}

/// What can be said of the answers to a paper while or after it is answered.
struct Verdict {
  let paper: Paper
  let rules: SittingRules
  let questions: [Digest: Question]

  /// The latest answer to each position.
  let answers: [Int: Response]

  func question(at position: Int) -> Question? {
    paper.item(at: position).flatMap { questions[$0.digest] }
  }

  /// Whether a question is answered to its end; only a story can be under way.
  func isAnswered(_ position: Int) -> Bool {
    guard let answer = answers[position], let item = paper.item(at: position),
      let question = questions[item.digest]
    else { return false }
    return question.isComplete(answer, in: item.arrangement)
  }

  /// Whether every part was right; a poll never is.
  func isRight(_ position: Int) -> Bool {
    guard let answer = answers[position], let item = paper.item(at: position),
      let question = questions[item.digest]
    else { return false }
    return question.grade(answer, in: item.arrangement).isRight
  }

  var climb: Climb { Climb(rules.levels) { isAnswered($0) ? isRight($0) : nil } }

  /// The drawn critical questions that were not right, in their order.
  var missed: [Int] {
    guard !rules.isPlacement else { return [] }
    return paper.drawnPositions.filter { question(at: $0)?.isCritical == true && !isRight($0) }
  }

  /// Those of them whose second wording was not right either.
  var unsatisfied: [Int] { missed.filter { !(paper.second(of: $0).map(isRight) ?? false) } }

  /// The lesson that teaches what a critical question asks.
  func lesson(for position: Int) -> LessonReference? {
    question(at: position)?.lesson
      ?? paper.second(of: position).flatMap { question(at: $0)?.lesson }
  }

  /// The positions that an outcome tells of.
  var listed: [Int] {
    let drawn = paper.drawnPositions.filter { !rules.isPlacement || answers[$0] != nil }
    return drawn + paper.secondPositions.filter { answers[$0] != nil }
  }

  func outcome(of position: Int) -> QuestionOutcome {
    guard let item = paper.item(at: position), let question = questions[item.digest] else {
      preconditionFailure("a judged paper has all its questions")
    }
    let grade = question.grade(answers[position], in: item.arrangement)
    let isFirst = paper.drawnPositions.contains(position)
    return QuestionOutcome(
      position: position,
      key: item.key,
      digest: item.digest,
      parts: grade.parts,
      rightParts: grade.rightParts,
      earned: isFirst ? grade.earned : .zero,
      result: .init(grade, isAnswered: answers[position] != nil)
    )
  }
}

extension QuestionOutcome.Result {
  package init(_ grade: Grade, isAnswered: Bool) {
    self =
      if !isAnswered {
        .unanswered
      } else if grade.parts == 0 {
        .unscored
      } else if grade.isRight {
        .right
      } else {
        grade.rightParts > 0 ? .partly : .wrong
      }
  }
}

extension Paper {
  /// Checks that every question is here and is the one the paper shows.
  func check(_ questions: [Digest: Question], _ rules: SittingRules) throws(SittingError) {
    for position in positions {
      guard let item = item(at: position) else { continue }
      guard let question = questions[item.digest] else { throw .contentMissing(item.digest) }
      guard question.fits(item.arrangement) else { throw .misfit(position: position) }
    }
    guard !rules.isPlacement || rules.levels.reduce(0, { $0 + $1.questions }) == drawn.count else {
      throw .misfit(position: drawn.count)
    }
  }
}
