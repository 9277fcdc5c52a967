import CourseCore
import CourseTestSupport
import Testing

/// What holds for every question of every kind, tried on many made by chance.
struct EveryQuestionTests {
  private static let cases = AnswerKey.Kind.allCases.flatMap { kind in
    (0..<60).map { (kind, UInt64($0)) }
  }

  @Test(arguments: cases)
  func `its canonical form reads back as the same question`(
    kind: AnswerKey.Kind,
    seed: UInt64
  ) throws {
    var random = RandomQuestion(seed: seed)
    let question = random.question(kind)

    let bytes = question.json.canonicalBytes
    let read = try Question(json: JSONValue(parsing: bytes))

    #expect(read == question)
    #expect(read.json.canonicalBytes == bytes)
  }

  @Test(arguments: cases)
  func `marks stay within bounds and survive a round trip`(
    kind: AnswerKey.Kind,
    seed: UInt64
  ) throws {
    var random = RandomQuestion(seed: seed)
    let question = random.question(kind)
    let arrangement = question.arrange(using: &random.chance)

    let response = try question.accept(
      random.response(to: question, in: arrangement),
      in: arrangement
    )
    let grade = question.grade(response, in: arrangement)

    #expect(question.fits(arrangement))
    #expect((0...grade.parts).contains(grade.rightParts))
    #expect((.zero...question.points).contains(grade.earned))
    #expect(grade.isRight == (grade.earned == question.points && kind != .poll))
    #expect(try question.accept(response, in: arrangement) == response)
    let keptArrangement = try Arrangement(json: JSONValue(parsing: arrangement.json.canonicalBytes))
    let keptResponse = try Response(json: JSONValue(parsing: response.json.canonicalBytes))
    #expect(keptArrangement == arrangement)
    #expect(question.grade(keptResponse, in: keptArrangement) == grade)
  }

  @Test(arguments: cases)
  func `all right earns all and nothing earns nothing`(kind: AnswerKey.Kind, seed: UInt64) throws {
    var random = RandomQuestion(seed: seed)
    let question = random.question(kind)
    let arrangement = question.arrange(using: &random.chance)

    if let right = random.rightResponse(to: question, in: arrangement) {
      let response = try question.accept(right, in: arrangement)
      #expect(question.grade(response, in: arrangement).earned == question.points)
      #expect(question.explanation(of: response, in: arrangement).isRight == true)
    }
    #expect(question.grade(nil, in: arrangement).earned == .zero)
    #expect(question.grade(nil, in: arrangement).isRight == false)
  }

  @Test(arguments: cases)
  func `a place that was not shown is refused`(kind: AnswerKey.Kind, seed: UInt64) {
    var random = RandomQuestion(seed: seed)
    let question = random.question(kind)
    let arrangement = question.arrange(using: &random.chance)

    for place in [-1, 99] {
      let response = random.response(to: question, in: arrangement).withPlace(place)
      if let response {
        #expect(throws: ResponseError.wrongPlaces) {
          try question.accept(response, in: arrangement)
        }
      }
    }
  }

  @Test(arguments: cases)
  func `what is shown before the end does not depend on what is right`(
    kind: AnswerKey.Kind,
    seed: UInt64
  ) {
    var random = RandomQuestion(seed: seed)
    let question = random.question(kind)
    let arrangement = question.arrange(using: &random.chance)

    let shown = question.shown(in: arrangement, hints: 1).jsonBytes
    let blind = question.withoutAnswers.shown(in: arrangement, hints: 1).jsonBytes

    #expect(shown == blind)
  }
}

extension Response {
  /// The response with one place that may not exist; `nil` where there are no places.
  fileprivate func withPlace(_ place: Int) -> Response? {
    switch self {
    case .places: .places([place])
    case .order(let places): .order(places.dropLast() + [place])
    case .assigned(let places): .assigned(places.dropLast() + [place])
    case .replies: .replies([place])
    case .gaps(let gaps):
      if case .place = gaps[0] { .gaps([.place(place)] + gaps.dropFirst()) } else { nil }
    case .truth, .line, .number: nil
    }
  }
}

extension Question {
  /// The question with everything turned over that must not leave the engine.
  fileprivate var withoutAnswers: Question {
    Question(
      id: "khac",
      ask: ask,
      answer: answer.turnedOver,
      hints: hints,
      picture: picture,
      say: say
    )
  }
}

extension AnswerKey {
  /// A key that looks the same to a learner and holds other answers.
  ///
  /// How many options are right stays: one or several is shown.
  fileprivate var turnedOver: AnswerKey {
    switch self {
    case .choices(let options):
      let rights = options.map(\.isRight).reversed()
      return .choices(
        zip(options, rights).map {
          Choice($0.text, isRight: $1, picture: $0.picture, say: $0.say)
        }
      )
    case .trueOrFalse(let truth): return .trueOrFalse(!truth)
    case .typed: return .typed(TypedAnswer(accepted: ["khác"]))
    case .number(let answer): return .number(NumberAnswer(.zero, unit: answer.unit))
    // Their parts stand in the order drawn, whatever the key says.
    case .order, .match, .sort, .poll: return self
    case .fill(let answer):
      return .fill(
        FillAnswer(
          pieces: answer.pieces.map { piece in
            switch piece {
            case .text: piece
            case .gap(.typed): .gap(.typed(["một câu trả lời khác hẳn, dài hơn nhiều"]))
            case .gap(.picked(let options, let right)):
              .gap(.picked(options, right: (right + 1) % options.count))
            }
          }
        )
      )
    case .spot(let areas):
      let rights = areas.map(\.isRight).reversed()
      return .spot(zip(areas, rights).map { SpotArea($0.name, isRight: $1, shape: $0.shape) })
    case .scenario(let scenes):
      return .scenario(
        scenes.map { scene in
          Scene(
            id: scene.id,
            says: scene.says,
            picture: scene.picture,
            replies: scene.replies.map {
              Scene.Reply($0.text, $0.worth == .safe ? .unsafe : .safe, to: nil, shape: $0.shape)
            }
          )
        }
      )
    }
  }
}
