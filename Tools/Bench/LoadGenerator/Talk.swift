/// A request as it goes over the wire.
struct Request {
  let bytes: [UInt8]
  let isAnswer: Bool

  init(_ method: StaticString, _ path: String, token: String, body: String, isAnswer: Bool) {
    let head =
      "\(method) /api/v1\(path) HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer \(token)\r\n"
      + "Content-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n\r\n"
    bytes = Array((head + body).utf8)
    self.isAnswer = isAnswer
  }

  /// A page, as a browser asks for it.
  init(page path: String, token: String) {
    let head = "GET \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: hocvu=\(token)\r\n\r\n"
    bytes = Array(head.utf8)
    isAnswer = true
  }
}

/// What one connection says: the next request depends on the reply before it.
protocol Talk {
  mutating func next() -> Request
  mutating func take(_ reply: Reply)
}

/// Answers for the bare server: the same bytes, of an attempt that nobody knows.
struct BareTalk: Talk {
  private let attempt: String
  private let token: String
  private var position = 0

  init(_ place: Int) {
    let digits = String(place, radix: 16)
    let code = String(repeating: "0", count: 32 - digits.count) + digits
    attempt = code
    token = code + code
  }

  mutating func next() -> Request {
    position = position % 50 + 1
    return Request(
      "PUT",
      "/attempts/\(attempt)/answers/\(position)",
      token: token,
      body: #"{"answer":{"places":[1]},"epoch":1,"revision":1}"#,
      isAnswer: true
    )
  }

  mutating func take(_ reply: Reply) {}
}

/// Learners who in turn begin an attempt, answer one position after another, and end it.
struct SittingTalk: Talk {
  private enum Step {
    case begin
    case answer(attempt: String, epoch: Int, position: Int, revision: Int, response: String)
    case finish(attempt: String, epoch: Int)
  }

  private let assessment: String
  private let tokens: [String]
  private var turn = 0
  private var step = Step.begin

  init(_ assessment: String, tokens: [String]) {
    self.assessment = assessment
    self.tokens = tokens
  }

  mutating func next() -> Request {
    switch step {
    case .begin:
      request("POST", "/attempts", #"{"assessment":"\#(assessment)","takeOver":true}"#)
    case .answer(let attempt, let epoch, let position, let revision, let response):
      request(
        "PUT",
        "/attempts/\(attempt)/answers/\(position)",
        #"{"answer":\#(response),"epoch":\#(epoch),"revision":\#(revision)}"#,
        isAnswer: true
      )
    case .finish(let attempt, let epoch):
      request("POST", "/attempts/\(attempt)/finish", #"{"epoch":\#(epoch)}"#)
    }
  }

  private func request(
    _ method: StaticString,
    _ path: String,
    _ body: String,
    isAnswer: Bool = false
  ) -> Request {
    Request(method, path, token: tokens[turn], body: body, isAnswer: isAnswer)
  }

  mutating func take(_ reply: Reply) {
    step = nextStep(after: reply)
    if case .begin = step { turn = (turn + 1) % tokens.count }
  }

  private func nextStep(after reply: Reply) -> Step {
    let body = reply.body
    guard reply.status == 200, let attempt = body.string(after: #""attempt":""#),
      let epoch = body.number(after: #""epoch":"#), !body.has(#""phase":"closed""#)
    else { return .begin }
    guard let question = body.place(of: #""question":{"#, from: 0),
      let position = body.number(after: #""position":"#, from: question),
      let revision = body.number(after: #""revision":"#, from: question)
    else { return .finish(attempt: attempt, epoch: epoch) }
    return .answer(
      attempt: attempt,
      epoch: epoch,
      position: position,
      revision: revision,
      response: response(to: body, from: question)
    )
  }

  /// An answer that fits the kind of question, right or wrong.
  private func response(to body: Bytes, from question: Int) -> String {
    if body.place(of: #""kind":"choices""#, from: question) != nil { return #"{"places":[1]}"# }
    if body.place(of: #""kind":"true-or-false""#, from: question) != nil {
      return #"{"truth":true}"#
    }
    return #"{"line":"22000"}"#
  }
}
