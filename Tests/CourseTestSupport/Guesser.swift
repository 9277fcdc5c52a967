package import CourseCore

/// A learner who knows nothing and answers every question by chance.
package struct Guesser: SimulatedLearner {
  package var chance: SeededChance

  package init(seed: UInt64) { chance = SeededChance(seed: seed) }

  /// A whole answer of the form that is shown: as many options as are to be picked, no pair twice.
  package mutating func response(
    to question: Question,
    in arrangement: Arrangement
  ) -> Response {
    switch question.shown(in: arrangement).body {
    case .choices(let options, _): .places(set(options.count, for: question))
    case .spot(let areas, _): .places(set(areas.count, for: question))
    case .poll: .places([0])
    case .trueOrFalse: .truth(Bool.random(using: &chance))
    case .typed: .line("không biết")
    case .number: .line("987654321")
    case .order(let lines): .order(lines.indices.shuffled(using: &chance))
    case .match(let lefts, let rights):
      .assigned(rights.indices.shuffled(using: &chance).prefix(lefts.count).map { $0 })
    case .sort(let headings, let items):
      .assigned(items.map { _ in headings.indices.randomElement(using: &chance) })
    case .fill(let pieces): .gaps(gaps(pieces))
    case .scenario: .replies(walk(question, in: arrangement))
    }
  }

  private mutating func set(_ count: Int, for question: Question) -> [Int] {
    let wanted =
      switch question.answer {
      case .choices(let options): options.count(where: \.isRight)
      case .spot(let areas): areas.count(where: \.isRight)
      default: 1
      }
    return (0..<count).shuffled(using: &chance).prefix(wanted).sorted()
  }

  private mutating func gaps(_ pieces: [ShownQuestion.Piece]) -> [Response.Gap?] {
    pieces.compactMap { piece -> Response.Gap?? in
      switch piece {
      case .text: return nil
      case .typed: return .line("không biết")
      case .picked(let options):
        return options.indices.randomElement(using: &chance).map { .place($0) }
      }
    }
  }

  private mutating func walk(_ question: Question, in arrangement: Arrangement) -> [Int] {
    var replies: [Int] = []
    while case .scenario(let story) = question.shown(in: arrangement, response: .replies(replies))
      .body, let place = story.current?.replies.indices.randomElement(using: &chance)
    {
      replies.append(place)
    }
    return replies
  }
}
