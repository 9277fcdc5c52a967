package import CourseCore

/// Why an answer at the first start cannot be taken.
package enum SetupProblem: Error, Hashable, Sendable {
  case refused(Refusal)

  /// Lines of a list that name no settlement, or one twice.
  case lines([SettlementList.Problem])
}

/// What was answered so far at the first start, as it was typed; none of it is written yet.
package struct SetupAnswers: Sendable {
  private var typed: [SetupQuestion: String] = [:]

  package init() {}

  /// Empty for what nobody has answered, or what was left for later.
  package subscript(question: SetupQuestion) -> String {
    get { typed[question] ?? "" }
    set { typed[question] = newValue }
  }

  /// Whether nothing was answered; spaces are no answer.
  package func isEmpty(_ question: SetupQuestion) -> Bool { self[question].tidied.isEmpty }

  /// Looks at one answer; none is right where it may wait.
  package func check(_ question: SetupQuestion) throws(SetupProblem) {
    if question.mayWait, isEmpty(question) { return }
    if question == .settlements {
      let problems = SettlementList.read(self[question]).problems
      guard problems.isEmpty else { throw .lines(problems) }
    } else {
      do throws(Refusal) { try checkLine(question) } catch { throw .refused(error) }
    }
  }

  private func checkLine(_ question: SetupQuestion) throws(Refusal) {
    let answer = self[question]
    switch question {
    case .officerName: _ = try PersonName.checked(answer)
    case .login: guard StaffLogin(answer) != nil else { throw .loginForm }
    case .passphrase: try Passphrase.check(answer, login: StaffLogin(self[.login])?.text ?? "")
    default: _ = try question.setting?.checked(answer)
    }
  }

  /// The first question whose answer cannot be taken as it is.
  package var firstProblem: SetupQuestion? {
    SetupQuestion.allCases.first { question in
      do throws(SetupProblem) { try check(question) } catch { return true }
      return false
    }
  }

  /// What the answers come to, once there is no problem.
  package var setup: Setup {
    let settings = SetupQuestion.allCases.compactMap { question in
      question.setting.map { ($0, self[question]) }
    }
    return Setup(
      settings: Dictionary(uniqueKeysWithValues: settings),
      settlements: SettlementList.read(self[.settlements]).drafts,
      officer: Appointee(
        fullName: self[.officerName],
        roles: [],
        login: self[.login],
        passphrase: self[.passphrase]
      )
    )
  }
}
