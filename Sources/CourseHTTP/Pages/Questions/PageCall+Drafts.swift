import CourseCore
import CourseEngine

extension PageCall {
  /// What the learner had begun to answer at a place.
  func draft(at place: String) async throws -> Response? {
    guard !site.drafts.isEmpty else { return nil }
    return site.drafts[try await key(place)]
  }

  /// Keeps what was begun; `nil` forgets it.
  func keep(_ response: Response?, at place: String) async throws {
    guard response != nil || !site.drafts.isEmpty else { return }
    site.drafts[try await key(place)] = response
  }

  private func key(_ place: String) async throws -> Drafts.Key {
    Drafts.Key(person: try await engine.person(of: try signedIn()), place: place)
  }

  /// What is said above a question about what was given before.
  func notes(_ draft: Response?) -> Values {
    if query["note"] == "meant", let meant = draft?.meant {
      return ["note": words.inputMethodOff(meant), "meant": true]
    }
    return [
      "note": note([
        "empty": words.emptyAnswer, "wrong-places": words.wrongPlaces, "too-long": words.tooLong,
        "not-a-number": words.notANumber, "wrong-kind": words.cannotTake,
        "story-ended": words.cannotTake,
      ])
    ]
  }
}
