import CourseCore
import Testing

// What a learner does at a screen.
extension Kiosk {
  func signIn(_ card: CardCode, pin: String = "2580") async throws {
    let heard = try await post(
      "/sessions",
      ["card": .string(card.description), "pin": .string(pin)]
    )
    token = try heard.message.string("token")
  }

  /// Registers the machine and returns what the officer calls it.
  func register(_ code: String) async throws -> String {
    try await post("/kiosks", ["code": .string(code)]).message.string("name")
  }

  /// The question that a step shows.
  func practice(at step: String) async throws -> JSONValue {
    let content = try await get(step).message["content"]
    return try #require(content?["practice"])
  }

  func begin(_ assessment: String, takeOver: Bool = false) async throws -> Seen {
    let body: JSONValue = ["assessment": .string(assessment), "takeOver": .bool(takeOver)]
    return try await Seen(post("/attempts", body))
  }

  /// Answers the question on the screen.
  func answer(
    _ seen: Seen,
    _ give: (JSONValue, JSONValue?) throws -> JSONValue
  ) async throws -> Seen {
    let question = try #require(seen.message["question"])
    let answer = try give(try #require(question["shown"]), question["kept"])
    return try await Seen(put(seen.path(to: question), seen.body(of: question, answer)))
  }

  func move(_ seen: Seen, _ move: String, to target: Int? = nil) async throws -> Seen {
    let body = JSONValue.object(present: [
      "epoch": seen.message["epoch"], "seen": try seen.screen, "move": .string(move),
      "to": target.map { .integer($0) },
    ])
    return try await Seen(post("/attempts/\(seen.attempt)/moves", body))
  }

  func finish(_ seen: Seen) async throws -> Seen {
    let body = JSONValue.object(present: [
      "epoch": seen.message["epoch"], "phase": seen.message["phase"],
    ])
    return try await Seen(post("/attempts/\(seen.attempt)/finish", body))
  }
}

/// An attempt as a screen shows it.
struct Seen: Sendable {
  let heard: Heard
  let message: JSONValue
  let attempt: String

  init(_ heard: Heard) throws {
    self.heard = heard
    message = try heard.message
    attempt = try message.string("attempt")
  }

  var phase: String {
    get throws { try message.string("phase") }
  }

  var position: Int? { (try? message["question"]?.integer("position")) ?? nil }

  var screen: JSONValue {
    get throws {
      let shown = message["question"]?["shown"]
      let hints = try shown?.list("hints") { value throws(ShapeError) in try value.asString() }
      return .object(present: [
        "phase": message["phase"], "position": position.map { .integer($0) },
        "hints": .integer(hints?.count ?? 0),
      ])
    }
  }

  func path(to question: JSONValue) throws -> String {
    "/attempts/\(attempt)/answers/\(try question.integer("position"))"
  }

  func body(of question: JSONValue, _ answer: JSONValue) throws -> JSONValue {
    .object(present: [
      "epoch": message["epoch"], "revision": question["revision"], "answer": answer,
    ])
  }
}
