import CourseCore
import CourseTerminal
import Testing

struct QuestionDialogueTests {
  @Test func `one digit chooses, another changes the choice, enter answers`() {
    var question = QuestionDialogue(.three)

    #expect(question.answer("31") == nil)
    #expect(question.answer("", .enter) == .response(.places([0])))
  }

  @Test func `enter before a choice says what to do`() {
    var question = QuestionDialogue(.three)

    #expect(question.answer("", .enter) == nil)
    #expect(question.page(.vietnamese).note == "Bấm một số từ 1 đến 3.")
  }

  @Test(arguments: ["4", "0", "x", "ế"])
  func `a key that is no option changes nothing`(key: String) {
    var question = QuestionDialogue(.three)

    _ = question.answer("2" + key)

    #expect(question.page(.vietnamese).note != nil)
    #expect(question.answer("", .enter) == .response(.places([1])))
  }

  @Test func `digits switch options on and off where several are right`() {
    var question = QuestionDialogue(.several)

    #expect(question.answer("3213", .enter) == .response(.places([0, 1])))
  }

  @Test func `true is 1 and false is 2`() {
    var yes = QuestionDialogue(.trueOrFalse(true))
    var no = QuestionDialogue(.trueOrFalse(true))

    #expect(yes.answer("1", .enter) == .response(.truth(true)))
    #expect(no.answer("2", .enter) == .response(.truth(false)))
  }

  @Test func `a typed answer is in form C whatever the keyboard sends`() {
    var question = QuestionDialogue(.typed(TypedAnswer(accepted: ["mật khẩu"])))

    let answer = question.answer("ma\u{323}\u{302}t kha\u{302}\u{309}u", .enter)

    #expect(answer == .response(.line("mật khẩu")))
  }

  @Test func `question marks and digits can be typed, escape opens the menu`() {
    var question = QuestionDialogue(.typed(TypedAnswer(accepted: ["?"])))

    #expect(question.answer("1?", .backspace, .backspace, .enter) == nil)
    #expect(question.page(.vietnamese).note == Words.vietnamese.noteEmpty)
    #expect(question.answer("", .escape) == .menu)
  }

  @Test func `lines are ordered by their digits in turn`() {
    let key = AnswerKey.order(["Nghe", "Cúp máy", "Gọi lại", "Báo người nhà"])
    var question = QuestionDialogue(key)

    #expect(question.answer("3 1", .backspace) == nil)
    #expect(question.answer("3", .enter) == nil)
    #expect(question.answer("1 2 4", .enter) == .response(.order([2, 0, 1, 3])))
  }

  @Test func `lefts are matched one at a time, and zero is the tenth`() {
    let pairs = (1...6).map { MatchAnswer.Pair(left: "trái \($0)", right: "phải \($0)") }
    let key = AnswerKey.match(
      MatchAnswer(pairs: pairs, extras: ["phải 7", "phải 8", "phải 9", "phải 10"])
    )
    var question = QuestionDialogue(key)

    let answer = question.answer("012345", .enter)

    #expect(answer == .response(.assigned([9, 0, 1, 2, 3, 4])))
  }

  @Test func `an assignment can be taken back, and is given only when it is whole`() {
    let key = AnswerKey.sort([
      SortGroup(heading: "An toàn", items: ["Gọi tổng đài"]),
      SortGroup(heading: "Nguy hiểm", items: ["Bấm đường dẫn lạ"]),
    ])
    var question = QuestionDialogue(key)

    #expect(question.answer("2", .backspace) == nil)
    #expect(question.answer("1", .enter) == nil)
    #expect(question.answer("2", .enter) == .response(.assigned([0, 1])))
  }

  @Test func `gaps are filled one at a time and backspace goes back to the one before`() {
    let key = AnswerKey.fill(
      FillAnswer(pieces: [
        .text("Hãy "), .gap(.typed(["gọi"])), .text(" số "),
        .gap(.picked(["156", "1080"], right: 0)),
      ])
    )
    var question = QuestionDialogue(key)

    #expect(question.answer("gõi", .enter, .backspace) == nil)
    #expect(question.answer("", .backspace, .backspace) == nil)
    #expect(
      question.answer("ọi", .enter, .text("1"), .enter)
        == .response(.gaps([.line("gọi"), .place(0)]))
    )
  }

  @Test func `a story goes on from the replies given`() {
    let key = AnswerKey.scenario([
      Scene(
        id: "a",
        says: "Tôi là cán bộ xã.",
        replies: [.init("Tôi ra xã.", .safe), .init("Vâng.", .unsafe, to: "b")]
      ),
      Scene(id: "b", says: "Bấm vào đây.", replies: [.init("Không bấm.", .safe)]),
    ])
    var question = QuestionDialogue(key, given: .replies([1]))

    let body = question.page(.vietnamese).body.map(\.text)

    #expect(body.contains("→ Đã đáp: Vâng."))
    #expect(body.contains("Bấm vào đây."))
    #expect(question.answer("1", .enter) == .response(.replies([1, 0])))
  }

  @Test func `an answer given before is there to be changed`() {
    var question = QuestionDialogue(.several, given: .places([0, 2]))

    #expect(question.answer("2", .enter) == .response(.places([0, 1, 2])))
  }
}

struct QuestionLineTests {
  private func answer(_ key: AnswerKey, _ lines: String...) -> QuestionDialogue.Answer? {
    var question = QuestionDialogue(key)
    for line in lines {
      if let answer = question.take(line: line, .vietnamese) { return answer }
    }
    return nil
  }

  @Test(arguments: ["1 3", "13", "1,3", "3 1"])
  func `a line names all options`(line: String) {
    #expect(answer(.several, line) == .response(.places([0, 2])))
  }

  @Test func `a line with a wrong option leaves nothing behind`() {
    #expect(answer(.several, "1 9", "2") == .response(.places([1])))
  }

  @Test func `two digits where one is right are not taken for the last one`() {
    #expect(answer(.three, "12") == nil)
  }

  @Test func `a question mark asks for the menu, also where something is typed`() {
    #expect(answer(.typed(TypedAnswer(accepted: ["x"])), "?") == .menu)
    #expect(answer(.three, " ? ") == .menu)
  }

  @Test func `matching takes one line for each left or one for all`() {
    let key = AnswerKey.match(
      MatchAnswer(pairs: [.init(left: "113", right: "Công an"), .init(left: "114", right: "Lửa")])
    )

    #expect(answer(key, "2", "1") == .response(.assigned([1, 0])))
    #expect(answer(key, "2 1") == .response(.assigned([1, 0])))
  }

  @Test func `an empty line is no answer`() {
    #expect(answer(.three, "", "  ") == nil)
    #expect(answer(.order(["a", "b", "c"]), "") == nil)
  }
}
