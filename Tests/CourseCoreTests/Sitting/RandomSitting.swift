import CourseCore
import CourseTestSupport

/// Makes sittings of every kind of question under every rule, and events for them.
struct RandomSitting {
  private var made: RandomQuestion
  private var elapsed = 0

  /// The questions of the paper.
  private(set) var questions: [Digest: Question] = [:]

  init(seed: UInt64) { made = RandomQuestion(seed: seed) }

  mutating func sitting() throws -> Sitting {
    var drawn: [Paper.Item] = []
    var seconds: [Paper.SecondWording] = []
    for number in 1...Int.random(in: 1...6, using: &made.chance) {
      let (question, again) = question(number)
      drawn.append(item(question))
      if let again {
        seconds.append(Paper.SecondWording(first: number, item: item(again)))
      }
    }
    return try Sitting(
      paper: Paper(drawn: drawn, secondWordings: seconds),
      rules: rules(for: drawn.count),
      questions: questions
    )
  }

  private mutating func question(_ number: Int) -> (Question, again: Question?) {
    let kind = AnswerKey.Kind.allCases.randomElement(using: &made.chance) ?? .choices
    let isCritical = kind != .poll && flag()
    let hasAgain = isCritical && flag()
    let again = hasAgain ? copy(made.question(.choices), QuestionID("lai-\(number)")) : nil
    return (
      copy(made.question(kind), QuestionID("cau-\(number)"), isCritical, again: again?.id), again
    )
  }

  private func copy(
    _ question: Question,
    _ id: QuestionID,
    _ isCritical: Bool = false,
    again: QuestionID? = nil
  ) -> Question {
    Question(
      id: id,
      ask: question.ask,
      answer: question.answer,
      hints: question.hints,
      picture: question.picture,
      points: question.points,
      isWhole: question.isWhole,
      isCritical: isCritical,
      again: again
    )
  }

  private mutating func item(_ question: Question) -> Paper.Item {
    let digest = Digest.fixture(question.id.rawValue)
    questions[digest] = question
    return Paper.Item(
      key: QuestionKey(bank: "kho", question: question.id),
      digest: digest,
      arrangement: question.arrange(using: &made.chance)
    )
  }

  private mutating func rules(for count: Int) -> SittingRules {
    let isPlacement = Int.random(in: 0..<5, using: &made.chance) == 0
    let first = Int.random(in: 1...count, using: &made.chance)
    let levels = [first, count - first].filter { $0 > 0 }.map {
      SittingRules.Level(questions: $0, right: Int.random(in: 1...$0, using: &made.chance))
    }
    let pass = PassRule(
      percent: Int.random(in: 1...100, using: &made.chance),
      needsCritical: flag()
    )
    return SittingRules(
      AssessmentRules(
        pass: isPlacement ? nil : pass,
        feedback: AssessmentRules.Feedback.allCases.randomElement(using: &made.chance) ?? .none,
        isBackAllowed: flag(),
        isSkipAllowed: flag(),
        areHintsAllowed: flag(),
        time: flag() ? .seconds(60) : nil
      ),
      policy: .fixture("policy"),
      extraTime: flag() ? 25 : 0,
      levels: isPlacement ? levels : []
    )
  }

  /// An event that may be allowed or not, and the time at which it comes.
  mutating func event(for sitting: Sitting) -> (Sitting.Event, at: Span) {
    elapsed += Int.random(in: 0...3, using: &made.chance)
    let place = Int.random(in: 0...sitting.paper.positions.upperBound, using: &made.chance)
    let others: [Sitting.Event] = [.skip, .back, .forward, .go(to: place), .hint, .tick, .finish]
    let choice = Int.random(in: 0..<30, using: &made.chance)
    let event = choice < others.count ? others[choice] : answer(to: sitting, or: place)
    return (event, .seconds(Int64(elapsed)))
  }

  /// An answer to the question on the screen, or now and then to any other.
  private mutating func answer(to sitting: Sitting, or place: Int) -> Sitting.Event {
    let isStray = Int.random(in: 0..<6, using: &made.chance) == 0
    let position = isStray ? place : sitting.position ?? place
    let slip = isStray ? Int.random(in: -1...1, using: &made.chance) : 0
    let revision = sitting.nextRevision(at: position) + slip
    guard let item = sitting.paper.item(at: position),
      let question = questions[item.digest]
    else { return .answer(position: position, revision: revision, .truth(true)) }
    var response = made.response(to: question, in: item.arrangement)
    if case .replies(let replies) = response { response = next(replies, at: position, of: sitting) }
    return .answer(position: position, revision: revision, response)
  }

  /// One reply more than those given to a story.
  private func next(_ walk: [Int], at position: Int, of sitting: Sitting) -> Response {
    guard case .replies(let given) = sitting.answer(at: position)?.response else {
      return .replies(Array(walk.prefix(1)))
    }
    return .replies(given + [walk.first ?? 0])
  }

  private mutating func flag() -> Bool { Bool.random(using: &made.chance) }
}
