/// A paper while it is drawn, line by line.
struct Drawing {
  /// A question taken, with its second wording.
  struct Drawn {
    let question: Question
    let bank: BankID?
    let again: Question?
  }

  /// How often each question was drawn for this learner before.
  let met: [QuestionKey: Int]
  var drawn: [Drawn] = []

  init(met: [QuestionKey: Int] = [:]) { self.met = met }

  /// Takes what lines take, from the top; a question that was drawn is not drawn again.
  mutating func take(
    _ lines: [DrawLine],
    from banks: (BankID) -> Bank?,
    order: AssessmentRules.Order,
    using chance: inout some RandomNumberGenerator
  ) throws(DrawError) {
    var taken: [Drawn] = []
    for line in lines { taken += try take(line, from: banks, besides: taken, using: &chance) }
    add(taken, order: order, using: &chance)
  }

  private func take(
    _ line: DrawLine,
    from banks: (BankID) -> Bank?,
    besides taken: [Drawn],
    using chance: inout some RandomNumberGenerator
  ) throws(DrawError) -> [Drawn] {
    let id = line.questions.bank
    guard let bank = banks(id) else { throw .noSuchBank(id) }
    let gone = Set((drawn + taken).filter { $0.bank == id }.map(\.question.id))
    let fitting = line.questions.fitting(in: bank).filter { !gone.contains($0.id) }
    if case .count(let count) = line.take, count > fitting.count {
      throw .tooFew(bank: id, wanted: count, fitting: fitting.count)
    }
    let draw = LineDraw(take: line.take, spread: line.spread) { question in
      met[QuestionKey(bank: id, question: question.id)] ?? 0
    }
    return Self.drawn(draw.taken(from: fitting, using: &chance), of: bank, named: id)
  }

  /// Questions of a bank with their second wordings, which are looked for all at once.
  private static func drawn(_ taken: [Question], of bank: Bank, named id: BankID?) -> [Drawn] {
    let wanted = Set(taken.compactMap(\.again))
    let agains =
      wanted.isEmpty
      ? [:]
      : Dictionary(bank.questions.filter { wanted.contains($0.id) }.map { ($0.id, $0) }) { $1 }
    return taken.map { question in
      Drawn(question: question, bank: id, again: question.again.flatMap { agains[$0] })
    }
  }

  /// Takes all questions of a file that are asked: second wordings are not.
  mutating func takeAll(
    of own: Bank,
    order: AssessmentRules.Order,
    using chance: inout some RandomNumberGenerator
  ) {
    let all = QuestionFilter(bank: own.id, questions: own.questions.map(\.id))
    let taken = Self.drawn(all.fitting(in: own), of: own, named: nil)
    add(taken, order: order, using: &chance)
  }

  private mutating func add(
    _ taken: [Drawn],
    order: AssessmentRules.Order,
    using chance: inout some RandomNumberGenerator
  ) {
    switch order {
    case .asListed: drawn += taken
    case .shuffle:
      drawn += Shuffle.order(of: taken.count, using: &chance).map { taken[$0] }
    }
  }

  /// Draws how each question is shown and puts the paper together.
  func paper(
    withSecondWordings: Bool,
    digest: (Question) -> Digest,
    using chance: inout some RandomNumberGenerator
  ) -> DrawnPaper {
    var questions: [Digest: Question] = [:]
    let items = drawn.map { drawn in
      item(drawn.question, drawn.bank, digest, &questions, using: &chance)
    }
    var seconds: [Paper.SecondWording] = []
    for (place, drawn) in drawn.enumerated() where withSecondWordings {
      guard drawn.question.isCritical, let again = drawn.again else { continue }
      let item = item(again, drawn.bank, digest, &questions, using: &chance)
      seconds.append(Paper.SecondWording(first: place + 1, item: item))
    }
    return DrawnPaper(
      paper: Paper(drawn: items, secondWordings: seconds),
      questions: questions
    )
  }

  private func item(
    _ question: Question,
    _ bank: BankID?,
    _ digest: (Question) -> Digest,
    _ questions: inout [Digest: Question],
    using chance: inout some RandomNumberGenerator
  ) -> Paper.Item {
    let name = digest(question)
    questions[name] = question
    return Paper.Item(
      key: QuestionKey(bank: bank, question: question.id),
      digest: name,
      arrangement: question.arrange(using: &chance)
    )
  }
}
