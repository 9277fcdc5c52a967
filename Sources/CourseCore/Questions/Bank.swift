/// A pool of questions that assessments and practice draw from.
package struct Bank: Hashable, Sendable {
  package let id: BankID
  package let title: String?
  package let language: Language
  package let reviewed: Review?
  package let questions: [Question]

  /// Question ids that were once used here and never will be again.
  package let retired: [String]
  package let isRetired: Bool
  package let accepted: [AcceptedAdvice]

  package init(
    id: BankID,
    title: String? = nil,
    language: Language = .vietnamese,
    reviewed: Review? = nil,
    questions: [Question],
    retired: [String] = [],
    isRetired: Bool = false,
    accepted: [AcceptedAdvice] = []
  ) {
    self.id = id
    self.title = title
    self.language = language
    self.reviewed = reviewed
    self.questions = questions
    self.retired = retired
    self.isRetired = isRetired
    self.accepted = accepted
  }
}

/// Which questions of a bank may be taken.
package struct QuestionFilter: Hashable, Sendable {
  package let bank: BankID
  package let critical: Bool?

  /// Empty lists narrow nothing; of a list, any value will do.
  package let difficulties: [Int]
  package let tags: [Tag]
  package let competences: [CompetenceReference]
  package let questions: [QuestionID]

  package init(
    bank: BankID,
    critical: Bool? = nil,
    difficulties: [Int] = [],
    tags: [Tag] = [],
    competences: [CompetenceReference] = [],
    questions: [QuestionID] = []
  ) {
    self.bank = bank
    self.critical = critical
    self.difficulties = difficulties
    self.tags = tags
    self.competences = competences
    self.questions = questions
  }
}
