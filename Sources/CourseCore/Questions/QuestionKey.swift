/// Names a question from anywhere: by its bank, or alone in an assessment or lesson of its own.
package struct QuestionKey: Hashable, Sendable, Comparable {
  /// `nil` for a question that stands in no bank.
  package let bank: BankID?
  package let question: QuestionID

  package init(bank: BankID?, question: QuestionID) {
    self.bank = bank
    self.question = question
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.bank?.rawValue ?? "", left.question) < (right.bank?.rawValue ?? "", right.question)
  }
}
