/// A story played scene by scene; each given reply stands.
///
/// n counts the safe and unsafe replies of the path walked and k the safe ones. A story left before
/// its end has one part more that is not right: the reply that was not given.
struct Scenario: AnswerRule {
  let scenes: [Scene]

  var kind: AnswerKey.Kind { .scenario }

  var sizes: [Int] { scenes.map(\.replies.count) }

  func accept(_ response: Response, in arrangement: Arrangement) throws(ResponseError) -> Response {
    guard case .replies(let places) = response else { throw .wrongKind(expected: kind) }
    guard !places.isEmpty else { throw .empty }
    var scene: Int? = 0
    for place in places {
      guard let current = scene, !scenes[current].replies.isEmpty else { throw .storyEnded }
      guard scenes[current].replies.indices.contains(place) else { throw .wrongPlaces }
      scene = next(after: reply(shownAt: place, in: current, arrangement))
    }
    return response
  }

  func isComplete(_ response: Response, in arrangement: Arrangement) -> Bool {
    walk(response, arrangement).isOver
  }

  func mark(_ response: Response?, in arrangement: Arrangement) -> Mark {
    let walk = walk(response, arrangement)
    let scored = walk.replies.count { $0.reply.worth != .neutral }
    let safe = walk.replies.count { $0.reply.worth == .safe }
    return Mark(parts: scored + (walk.isOver ? 0 : 1), rightParts: safe)
  }

  /// Any reply in each scene that the story comes to.
  var guesses: Guesses {
    // What is so far, by scene; replies lead to later scenes only, so one pass meets all ways.
    var ways = Array(repeating: Guesses.none, count: scenes.count + 1)
    ways[0] = .hopeless(parts: 0)
    for (number, scene) in scenes.enumerated() {
      let isEnd = scene.replies.isEmpty
      for (mark, chance) in ways[number].chances {
        if isEnd { ways[scenes.count].add(mark, chance) }
        for reply in scene.replies {
          let after = Mark(
            parts: mark.parts + (reply.worth == .neutral ? 0 : 1),
            rightParts: mark.rightParts + (reply.worth == .safe ? 1 : 0)
          )
          ways[next(after: reply) ?? scenes.count]
            .add(after, chance / Double(scene.replies.count))
        }
      }
    }
    return ways[scenes.count]
  }

  func shown(in arrangement: Arrangement, after response: Response?) -> ShownQuestion.Body {
    let walk = walk(response, arrangement)
    return .scenario(
      ShownQuestion.Story(
        played: walk.replies.map { step in
          ShownQuestion.Story.Played(
            says: scenes[step.scene].says,
            picture: scenes[step.scene].picture,
            reply: step.reply.text
          )
        },
        current: walk.scene.map { scene in
          ShownQuestion.Story.Current(
            says: scenes[scene].says,
            picture: scenes[scene].picture,
            replies: arrangement.shown(scenes[scene].replies, order: scene).map { reply in
              ShownQuestion.Story.Reply(text: reply.text, shape: reply.shape)
            }
          )
        }
      )
    )
  }

  func parts(of response: Response?, in arrangement: Arrangement) -> [Explanation.Part] {
    walk(response, arrangement).replies.map { _, reply in
      Explanation.Part(
        reply.text,
        isPicked: true,
        isRight: reply.worth == .neutral ? nil : reply.worth == .safe,
        why: reply.why
      )
    }
  }
}

extension Scenario {
  /// The replies given, and the scene they led to: `nil` when the last one ended the story.
  private typealias Walk = (replies: [(scene: Int, reply: Scene.Reply)], scene: Int?, isOver: Bool)

  private func walk(_ response: Response?, _ arrangement: Arrangement) -> Walk {
    var places: [Int] = []
    if case .replies(let given) = response { places = given }
    var replies: [(scene: Int, reply: Scene.Reply)] = []
    var scene: Int? = 0
    for place in places {
      guard let current = scene else { break }
      let reply = reply(shownAt: place, in: current, arrangement)
      replies.append((current, reply))
      scene = next(after: reply)
    }
    return (replies, scene, scene.map { scenes[$0].replies.isEmpty } ?? true)
  }

  private func reply(shownAt place: Int, in scene: Int, _ arrangement: Arrangement) -> Scene.Reply {
    scenes[scene].replies[arrangement.orders[scene][place]]
  }

  private func next(after reply: Scene.Reply) -> Int? {
    reply.to.flatMap { id in scenes.firstIndex { $0.id == id } }
  }
}
