import CourseCore
import CourseEngine

/// Why an answer is asked for again.
enum FirstStartProblem: Hashable, Sendable {
  case of(SetupProblem)

  /// The passphrase was not typed twice in the same way.
  case differ
}

/// A question of the first start, as its page shows it.
struct AskedAtFirstStart {
  let question: SetupQuestion
  let answers: SetupAnswers
  let problem: FirstStartProblem?
  let language: Language

  private var words: FirstStartWords { .of(language) }

  private var label: String { words.question(question) }

  var values: Values {
    [
      "progress": words.progress(question.number, SetupQuestion.allCases.count),
      "lead": question.number == 1 ? words.lead : nil,
      "fields": fields.enumerated().map { place, field in
        field.values(typed: nil, error: place == 0 ? error : nil)
      },
      "lines": lines, "hasLines": !lines.isEmpty, "goOn": words.goOn,
      "later": question.mayWait ? words.later : nil,
      "before": question.number > 1 ? words.before : nil,
    ]
  }

  private var fields: [Field] {
    guard question == .passphrase else {
      return [Field("answer", label, control, given: given, help: help)]
    }
    return [
      Field("answer", label, .secret(isNew: true), help: help),
      Field("again", words.passphraseAgain, .secret(isNew: true)),
    ]
  }

  private var given: [String] { answers[question].isEmpty ? [] : [answers[question]] }

  private var help: String? {
    let isKept = question == .passphrase && !answers.isEmpty(.passphrase)
    return isKept ? words.passphraseKept : words.help(question)
  }

  private var control: Field.Control {
    switch question {
    case .settlements: .table(file: words.takeFile)
    case .login: .line(.login)
    case .centrePhone: .line(.phone)
    case .issuer:
      .options(
        (CentreSetting.issuer.choices ?? []).map { Field.Option($0, words.choice($0)) },
        isSeveral: false
      )
    default: .line(.text)
    }
  }

  private var error: String? {
    switch problem {
    case nil: nil
    case .differ: words.passphrasesDiffer
    case .of(.refused(let refusal)): RefusalWords.text(refusal, in: language)
    case .of(.lines(let problems)): words.wrongLines(problems.count)
    }
  }

  private var lines: [String] {
    guard case .of(.lines(let problems)) = problem else { return [] }
    return problems.map { problem in
      words.line(problem.line, problem.text) + " "
        + RefusalWords.text(problem.refusal, in: language)
    }
  }
}
