package import CourseCore

/// A learner who knows the right answer to everything, and types it with marks or without any.
package struct Knower: SimulatedLearner {
  private var answers: RandomQuestion
  private let isTypingMarks: Bool

  package var chance: SeededChance {
    get { answers.chance }
    set { answers.chance = newValue }
  }

  package init(seed: UInt64, isTypingMarks: Bool = true) {
    answers = RandomQuestion(seed: seed)
    self.isTypingMarks = isTypingMarks
  }

  package mutating func response(
    to question: Question,
    in arrangement: Arrangement
  ) -> Response {
    switch question.answer {
    case .poll: return .places([0])
    case .scenario(let scenes): return .replies(walk(scenes, in: arrangement))
    default: break
    }
    guard let right = answers.rightResponse(to: question, in: arrangement) else {
      preconditionFailure("every other kind has a right response")
    }
    return isTypingMarks ? right : right.unmarked
  }

  /// Goes on with any reply after which nothing unsafe has to be done; any at all where there is none.
  private mutating func walk(_ scenes: [Scene], in arrangement: Arrangement) -> [Int] {
    let ways = SafeWays(scenes)
    var places: [Int] = []
    var scene: Int? = 0
    while let current = scene, !scenes[current].replies.isEmpty {
      let shown = arrangement.orders[current].map { scenes[current].replies[$0] }
      let safe = shown.indices.filter { ways.leadsOn(shown[$0]) }
      guard let place = (safe.isEmpty ? Array(shown.indices) : safe).randomElement(using: &chance)
      else { break }
      places.append(place)
      scene = ways.scene(after: shown[place])
    }
    return places
  }
}

/// From which scenes of a story an end can be reached without an unsafe reply.
private struct SafeWays {
  private let scenes: [Scene]
  private var isSafe: [SceneID: Bool] = [:]

  /// Replies lead to later scenes only, so that each is judged after those it leads to.
  init(_ scenes: [Scene]) {
    self.scenes = scenes
    for scene in scenes.reversed() {
      isSafe[scene.id] = scene.replies.isEmpty || scene.replies.contains { leadsOn($0) }
    }
  }

  func leadsOn(_ reply: Scene.Reply) -> Bool {
    reply.worth != .unsafe && reply.to.map { isSafe[$0] == true } ?? true
  }

  func scene(after reply: Scene.Reply) -> Int? {
    reply.to.flatMap { id in scenes.firstIndex { $0.id == id } }
  }
}

extension Response {
  /// The response as somebody types it who types no mark.
  fileprivate var unmarked: Response {
    switch self {
    case .line(let line): .line(LetterMarks.removed(from: line))
    case .gaps(let gaps):
      .gaps(
        gaps.map { gap in
          if case .line(let line)? = gap { .line(LetterMarks.removed(from: line)) } else { gap }
        }
      )
    default: self
    }
  }
}
