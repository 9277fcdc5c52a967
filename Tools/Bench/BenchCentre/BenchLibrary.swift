package import CourseCore
import OrderedCollections

/// Content to measure with, in memory: one bank and tests that draw from it.
package enum BenchLibrary {
  /// A paper of 50 questions, so that few requests begin attempts.
  package static let long = AssessmentID("bench")

  /// A paper of 20 questions, as centres have them.
  package static let usual = AssessmentID("bench-usual")

  package static let library: Library = {
    var library = Library()
    library.originals.banks[bank.id] = bank
    for (id, take) in [(long, 50), (usual, 20)] {
      library.originals.assessments[id] = Assessment(
        id: id,
        title: "Bài để đo",
        source: .draw([DrawLine(questions: QuestionFilter(bank: bank.id), take: .count(take))]),
        rules: AssessmentRules(pass: PassRule(percent: 70))
      )
    }
    return library
  }()

  package static let bank = Bank(id: BankID("bench"), questions: (1...200).map(question))

  static let price = Decimal(units: 22_000)

  /// Of the kinds that learners meet most, worded as long as real ones.
  private static func question(_ number: Int) -> Question {
    Question(
      id: QuestionID("cau-\(number)"),
      ask: "Bác nhận được tin nhắn lạ lúc đang đi chợ (lần \(number)). Bác làm gì trước?",
      answer: answer(number),
      why: "Dừng lại một phút thì không mất gì.",
      difficulty: number % 5 + 1
    )
  }

  private static func answer(_ number: Int) -> AnswerKey {
    switch number % 5 {
    case 2: .trueOrFalse(true)
    case 4: .number(NumberAnswer(price, unit: "đồng"))
    default:
      .choices([
        Choice("Dừng lại, đọc kỹ rồi hỏi người nhà.", isRight: true),
        Choice("Làm theo ngay cho nhanh.", isRight: false, why: "Kẻ lừa đảo luôn giục gấp."),
        Choice("Bấm thử xem sao.", isRight: false, why: "Chỉ một lần bấm cũng có thể nguy hiểm."),
      ])
    }
  }
}

extension ShownQuestion {
  /// An answer that fits the question, right or wrong.
  package var someResponse: Response {
    switch kind {
    case .trueOrFalse: .truth(true)
    case .number: .number("22.000 đồng", read: BenchLibrary.price)
    default: .places([1])
    }
  }
}
