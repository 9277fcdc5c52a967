/// The questions drawn for one attempt, in the order drawn and as each is shown.
///
/// It never changes: a question is named by the digest of its content, so that editing a course
/// changes no sitting. Positions count from 1: the drawn questions first, then the second wordings
/// in the order of the questions they repeat.
package struct Paper: Hashable, Sendable {
  /// A question on the paper.
  package struct Item: Hashable, Sendable {
    package let key: QuestionKey

    /// The version shown.
    package let digest: Digest
    package let arrangement: Arrangement

    package init(key: QuestionKey, digest: Digest, arrangement: Arrangement) {
      self.key = key
      self.digest = digest
      self.arrangement = arrangement
    }
  }

  /// The second wording of a critical question, asked only when the first was not right.
  package struct SecondWording: Hashable, Sendable {
    /// The position of the question it repeats.
    package let first: Int
    package let item: Item

    package init(first: Int, item: Item) {
      self.first = first
      self.item = item
    }
  }

  package let drawn: [Item]

  /// In the order of the questions they repeat.
  package let secondWordings: [SecondWording]

  package init(drawn: [Item], secondWordings: [SecondWording] = []) {
    self.drawn = drawn
    self.secondWordings = secondWordings
  }
}

extension Paper {
  /// The positions of the drawn questions.
  package var drawnPositions: Range<Int> { 1..<drawn.count + 1 }

  /// The positions of the second wordings.
  package var secondPositions: Range<Int> {
    drawn.count + 1..<drawn.count + secondWordings.count + 1
  }

  package var positions: Range<Int> { 1..<secondPositions.upperBound }

  /// Returns the question at a position, or `nil` where there is none.
  package func item(at position: Int) -> Item? {
    if drawnPositions.contains(position) { return drawn[position - 1] }
    guard secondPositions.contains(position) else { return nil }
    return secondWordings[position - secondPositions.lowerBound].item
  }

  /// Returns the position of the question that a second wording repeats.
  package func first(of second: Int) -> Int? {
    guard secondPositions.contains(second) else { return nil }
    return secondWordings[second - secondPositions.lowerBound].first
  }

  /// Returns the position of the second wording of a drawn question.
  package func second(of first: Int) -> Int? {
    secondWordings.firstIndex { $0.first == first }.map { $0 + secondPositions.lowerBound }
  }

  /// The digests of everything that may be asked, each once.
  package var digests: Set<Digest> {
    Set(drawn.map(\.digest)).union(secondWordings.map(\.item.digest))
  }
}

extension Paper: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "drawn": .array(drawn.map(\.json)),
      "again": secondWordings.isEmpty ? nil : .array(secondWordings.map(\.json)),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    let drawn: [Item] = try json.list("drawn")
    let seconds: [SecondWording] = try json.list("again")
    let firsts = seconds.map(\.first)
    guard firsts.allSatisfy((1..<drawn.count + 1).contains),
      zip(firsts, firsts.dropFirst()).allSatisfy(<)
    else { throw ShapeError("each of a drawn question, in their order", at: ["again"]) }
    self.init(drawn: drawn, secondWordings: seconds)
  }
}

// The same bytes as those of `json`.
extension Paper: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      if !secondWordings.isEmpty { json.member("again", secondWordings.map(\.json)) }
      json.member("drawn", drawn)
    }
  }
}

extension Paper.Item: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("arrangement")
      json.array(arrangement.orders.count) { json, order in
        let order = arrangement.orders[order]
        json.array(order.count) { $0.integer(order[$1]) }
      }
      json.member("bank", key.bank?.rawValue)
      json.key("digest")
      json.digest(digest)
      json.member("question", key.question.rawValue)
    }
  }
}

extension Paper.Item: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "bank": key.bank.map { .string($0.rawValue) },
      "question": .string(key.question.rawValue),
      "digest": digest.json,
      "arrangement": arrangement.json,
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      key: QuestionKey(bank: try json.optionalID("bank"), question: try json.id("question")),
      digest: try json.member("digest"),
      arrangement: try json.member("arrangement")
    )
  }
}

extension Paper.SecondWording: JSONRepresentable {
  package var json: JSONValue { ["first": .integer(first), "item": item.json] }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(first: try json.integer("first"), item: try json.member("item"))
  }
}
