import CourseCore
import CourseEngine
import Testing

struct SetupAnswersTests {
  @Test func `ten questions are asked, and four of them cannot wait`() {
    let needed = SetupQuestion.allCases.filter { !$0.mayWait }

    #expect(SetupQuestion.allCases.count == 10)
    #expect(SetupQuestion.allCases.map(\.number) == Array(1...10))
    #expect(needed == [.commune, .officerName, .login, .passphrase])
  }

  @Test func `the first answer that is missing or wrong is named`() {
    var answers = SetupAnswers()
    #expect(answers.firstProblem == .commune)
    answers[.commune] = "xã An Xá"
    answers[.officerName] = "Lê Thị Đúng"
    answers[.login] = "van.phong"
    answers[.passphrase] = "trâu ăn cỏ ven đê"
    #expect(answers.firstProblem == nil)

    answers[.province] = "   "
    #expect(answers.firstProblem == nil)
    answers[.issuer] = "ai đó"
    #expect(answers.firstProblem == .issuer)
    #expect(throws: SetupProblem.refused(.settingChoice)) { try answers.check(.issuer) }
  }

  @Test func `a passphrase is looked at again with another login`() {
    var answers = SetupAnswers()
    answers[.login] = "hoa.vanphong"
    answers[.passphrase] = "van.phong.xa"
    #expect(throws: Never.self) { try answers.check(.passphrase) }

    answers[.login] = "van.phong.xa"

    #expect(throws: SetupProblem.refused(.passphraseWeak)) { try answers.check(.passphrase) }
  }

  @Test func `lines that name no settlement are told by their numbers`() throws {
    var answers = SetupAnswers()
    answers[.settlements] = "Thôn Đoài\nĐông\nthôn đoài"

    let problem = #expect(throws: SetupProblem.self) { try answers.check(.settlements) }

    guard case .lines(let lines) = try #require(problem) else {
      Issue.record("\(String(describing: problem))")
      return
    }
    #expect(lines.map(\.line) == [2, 3])
    #expect(lines.map(\.refusal) == [.settlementKind, .settlementTwice])
  }
}
