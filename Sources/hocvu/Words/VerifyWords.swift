import CourseCore
import CourseCredentials

/// What `hocvu verify` says, in one language.
struct VerifyWords: Sendable {
  let verdict: @Sendable (PaperVerdict) -> String
  let signedFacts: String
  let compare: String
  let clockInDoubt: String
  let notText: @Sendable (_ given: String) -> String
  let badKeys: @Sendable (_ path: String) -> String
  let badList: @Sendable (_ path: String, StatusListError) -> String
  let facts: FactWords

  static func of(_ language: Language) -> Self { language == .english ? english : vietnamese }
}

/// The names of the lines of a paper.
struct FactWords: Sendable {
  let language: Language
  let superior, issuer, number, replaces, dated, expires, course, programme: String
  let holder, born, home, studied, form, test, tasks, policy, signer, checkCode: String
  let edition: @Sendable (_ code: String, _ version: String) -> String
  let period: @Sendable (_ began: String?, _ completed: String) -> String
  let score: @Sendable (PaperFacts.TestResult) -> String
  let done: @Sendable (PaperFacts.TaskResult) -> String
  let day: @Sendable (CalendarDay) -> String
}

extension FactWords {
  /// The lines of a paper, in the order in which they stand on it.
  func lines(of facts: PaperFacts) -> [String] {
    let achievement = facts.achievement
    let forms = facts.study.forms.map { $0.words(in: language) }
    let mode = facts.study.testMode.map { [$0.words(in: language)] } ?? []
    let lines: [(String, String?)] = [
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
    return lines.compactMap { name, value in
      value.flatMap { $0.isEmpty ? nil : "\(name): \($0)" }
    }
  }
}
