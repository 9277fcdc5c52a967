package import CourseCore

/// The names of the lines of a paper.
package struct PaperFactWords: Sendable {
  let language: Language
  let superior, issuer, number, replaces, dated, expires, course, programme: String
  let holder, born, home, studied, form, test, tasks, policy, signer, checkCode: String
  let edition: @Sendable (_ code: String, _ version: String) -> String
  let period: @Sendable (_ began: String?, _ completed: String) -> String
  let score: @Sendable (PaperFacts.TestResult) -> String
  let done: @Sendable (PaperFacts.TaskResult) -> String
  let day: @Sendable (CalendarDay) -> String
}

extension PaperFactWords {
  package static func of(_ language: Language) -> Self {
    language == .english ? english : vietnamese
  }

  /// The lines of a paper, in the order in which they stand on it.
  package func lines(of facts: PaperFacts) -> [(name: String, value: String)] {
    let achievement = facts.achievement
    let forms = facts.study.forms.map { $0.words(in: language) }
    let mode = facts.study.testMode.map { [$0.words(in: language)] } ?? []
    let lines: [(name: String, value: String?)] = [
      (superior, facts.letterhead.superior),
      (issuer, facts.letterhead.name),
      (number, facts.number.description),
      (replaces, facts.replaces?.description),
      (dated, "\(facts.place), \(day(facts.issued))"),
      (
        achievement.kind == .course ? course : programme,
        "\(achievement.title) (\(edition(achievement.code, achievement.version)))"
      ),
      (holder, facts.holder.fullName),
      (born, facts.holder.born?.printed),
      (home, facts.holder.home),
      (studied, period(facts.study.began.map(day), day(facts.study.completed))),
      (form, (forms + mode).joined(separator: "; ")),
      (test, facts.test.map(score)),
      (tasks, facts.tasks.map(done)),
      (policy, "\(facts.policy.title) (\(edition("", facts.policy.version)))"),
      (signer, (facts.signer.titles + [facts.signer.name]).joined(separator: ", ")),
      (checkCode, facts.checkCode.description),
      (expires, facts.expires.map(day)),
    ]
    return lines.compactMap { line in
      line.value.flatMap { $0.isEmpty ? nil : (line.name, $0) }
    }
  }
}
