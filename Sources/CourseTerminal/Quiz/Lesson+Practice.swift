package import CourseCore

extension Lesson {
  /// The banks that its practice draws from.
  package var bankIDs: Set<BankID> { Set(practices.map(\.questions.bank)) }

  private var practices: [Practise] {
    steps.compactMap { step in
      if case .practise(let practise) = step.content { practise } else { nil }
    }
  }

  /// Checks that every practice finds its bank, and enough in it.
  func checkPractice(in banks: [BankID: Bank]) throws(DrawError) {
    for practise in practices {
      let id = practise.questions.bank
      guard let bank = banks[id] else { throw .noSuchBank(id) }
      let fitting = practise.fitting(in: bank).count
      guard fitting >= practise.of else {
        throw .tooFew(bank: id, wanted: practise.of, fitting: fitting)
      }
    }
  }

  /// Every question that may be put.
  func questions(in banks: [BankID: Bank]) -> [Question] {
    questions + bankIDs.compactMap { banks[$0] }.flatMap(\.questions)
  }
}
