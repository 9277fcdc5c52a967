/// The questions of a bank that can be drawn, found quickly by what draw lines narrow them by.
package struct DrawPool: Sendable {
  /// All but second wordings and retired ones, in the order of the bank.
  package let questions: [Question]
  private let places: [QuestionID: Int]
  private let tagged: [Tag: [Int]]

  package init(_ bank: Bank) {
    let kept = Set(bank.questions.compactMap(\.again).map(\.rawValue) + bank.retired)
    questions = bank.questions.filter { !kept.contains($0.id.rawValue) }
    var places: [QuestionID: Int] = [:]
    var tagged: [Tag: [Int]] = [:]
    for (place, question) in questions.enumerated() {
      places[question.id] = place
      for tag in question.tags { tagged[tag, default: []].append(place) }
    }
    self.places = places
    self.tagged = tagged
  }

  package func holds(_ id: QuestionID) -> Bool { places[id] != nil }

  /// The places in `questions` of those that a filter lets through, ascending.
  package func fitting(_ filter: QuestionFilter) -> [Int] {
    let candidates: [Int]
    if !filter.questions.isEmpty {
      candidates = Set(filter.questions).compactMap { places[$0] }.sorted()
    } else if filter.tags.count == 1 {
      candidates = tagged[filter.tags[0]] ?? []
    } else if !filter.tags.isEmpty {
      candidates = Set(filter.tags.flatMap { tagged[$0] ?? [] }).sorted()
    } else {
      candidates = Array(questions.indices)
    }
    let sieve = QuestionSieve(filter)
    return candidates.filter { sieve.admits(questions[$0]) }
  }
}
