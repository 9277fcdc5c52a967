/// The form in which the API shows a question.
extension ShownQuestion: JSONWritable {
  // The members of the body stand among those of the question, in the one order of all keys.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      if case .spot(let areas, _) = body { json.member("areas", areas) }
      json.member("ask", ask)
      if case .sort(let headings, _) = body { json.member("headings", headings) }
      json.member("hintCount", hintCount)
      json.member("hints", hints)
      if case .sort(_, let items) = body { json.member("items", items) }
      json.member("kind", kind.rawValue)
      if case .match(let lefts, _) = body { json.member("lefts", lefts) }
      if case .order(let lines) = body { json.member("lines", lines) }
      body.writeOptions(to: &json)
      if case .scenario(let story) = body { json.member("over", story.isOver) }
      json.member("picture", picture)
      if case .fill(let pieces) = body { json.member("pieces", pieces) }
      if case .scenario(let story) = body { json.member("played", story.played) }
      if case .match(_, let rights) = body { json.member("rights", rights) }
      json.member("say", say)
      if case .scenario(let story) = body { json.member("scene", story.current) }
      json.member("several", body.isSeveral)
      if case .number(let unit) = body { json.member("unit", unit) }
    }
  }
}

extension ShownQuestion.Body {
  fileprivate func writeOptions(to json: inout JSONWriter) {
    switch self {
    case .choices(let options, _): json.member("options", options)
    case .poll(let options): json.member("options", options.map { ShownQuestion.Option($0) })
    default: break
    }
  }

  /// Whether more than one place may be chosen; `nil` where none is.
  fileprivate var isSeveral: Bool? {
    switch self {
    case .choices(_, let isSeveral), .spot(_, let isSeveral): isSeveral
    case .poll: true
    default: nil
    }
  }
}

extension ShownQuestion.Option: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("picture", picture)
      json.member("say", say)
      json.member("text", text)
    }
  }
}

extension ShownQuestion.Piece: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      switch self {
      case .text(let text): json.member("text", text)
      case .typed: json.member("gap", "typed")
      case .picked(let options):
        json.member("gap", "picked")
        json.member("options", options)
      }
    }
  }
}

extension ShownQuestion.Area: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      shape.writeCircle(to: &json)
      json.member("name", name)
      shape.writeRectangle(to: &json)
    }
  }
}

extension ShownQuestion.Story.Played: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("picture", picture)
      json.member("reply", reply)
      json.member("says", says)
    }
  }
}

extension ShownQuestion.Story.Current: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("picture", picture)
      json.member("replies", replies)
      json.member("says", says)
    }
  }
}

extension ShownQuestion.Story.Reply: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      shape?.writeCircle(to: &json)
      shape?.writeRectangle(to: &json)
      json.member("text", text)
    }
  }
}

extension Shape {
  fileprivate func writeCircle(to json: inout JSONWriter) {
    if case .circle(let x, let y, let radius) = self { json.member("circle", [x, y, radius]) }
  }

  fileprivate func writeRectangle(to json: inout JSONWriter) {
    guard case .rectangle(let left, let top, let width, let height) = self else { return }
    json.member("rect", [left, top, width, height])
  }
}
