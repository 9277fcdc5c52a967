extension QuestionFilter {
  /// Returns the questions of a bank that may be taken, in the order of the bank.
  ///
  /// Second wordings never are, and polls only where they are named.
  package func fitting(in bank: Bank) -> [Question] {
    let kept = Set(bank.questions.compactMap(\.again).map(\.rawValue) + bank.retired)
    let named = Set(questions)
    let sieve = QuestionSieve(self)
    return bank.questions.filter { question in
      !kept.contains(question.id.rawValue) && (named.isEmpty || named.contains(question.id))
        && sieve.admits(question)
    }
  }
}

/// A filter made ready for many questions.
struct QuestionSieve {
  private let filter: QuestionFilter
  private let tags: Wanted<Tag>
  private let competences: Wanted<CompetenceReference>

  init(_ filter: QuestionFilter) {
    self.filter = filter
    tags = Wanted(filter.tags)
    competences = Wanted(filter.competences)
  }

  /// Whether a question, named where the filter names some, has all else that is asked for.
  func admits(_ question: Question) -> Bool {
    (filter.critical == nil || filter.critical == question.isCritical)
      && (filter.difficulties.isEmpty || filter.difficulties.contains(question.difficulty))
      && tags.isMet(by: question.tags) && competences.isMet(by: question.competences)
      && (!filter.questions.isEmpty || question.answer.isScored)
  }
}

/// Names of which a question must have one; none asks for nothing.
private struct Wanted<Name: Hashable> {
  private let names: [Name]

  /// `nil` where the names are so few that looking through them is quicker.
  private let set: Set<Name>?

  init(_ names: [Name]) {
    self.names = names
    set = names.count > 4 ? Set(names) : nil
  }

  func isMet(by given: [Name]) -> Bool {
    if let set { return given.contains(where: set.contains) }
    return names.isEmpty || names.contains(where: given.contains)
  }
}
