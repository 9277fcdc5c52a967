import CourseCore
import CourseTerminal
import CourseTestSupport
import Testing

@MainActor struct QuizDeskTests {
  /// A disk that keeps the last state saved.
  private final class Disk {
    var bytes: [UInt8] = []
  }

  private let disk = Disk()

  private static let bank = Bank(
    id: "b",
    title: "Thử",
    questions: [
      Question(id: "mot", ask: "Một?", answer: .trueOrFalse(true), points: 2),
      Question(id: "hai", ask: "Hai?", answer: .typed(TypedAnswer(accepted: ["mật khẩu"]))),
      Question(id: "ba", ask: "Ba?", answer: .poll(["a", "b"])),
    ]
  )

  private func desk(_ bank: Bank = Self.bank, saved: [UInt8]? = nil) throws -> QuizDesk {
    var chance = SeededChance(seed: 1)
    return try QuizDesk(
      .bank(bank),
      banks: [:],
      saved: saved,
      world: QuizWorld(
        digest: { .fixture(of: $0) },
        elapsed: { .zero },
        save: { [disk] bytes in disk.bytes = bytes }
      ),
      using: &chance
    )
  }

  @Test func `every answer is saved before the next question is shown`() throws {
    let desk = try desk()

    let standing = try desk.handle(.answer(position: 1, revision: 1, .truth(true)))
    let again = try self.desk(saved: disk.bytes)

    #expect(standing.asked?.position == 2)
    #expect(try again.current().asked?.position == 2)
    #expect(again.isBegun)
  }

  @Test func `hints and what was left for later are saved too`() throws {
    let desk = try desk()

    _ = try desk.handle(.skip)
    let again = try self.desk(saved: disk.bytes)

    #expect(try again.current().asked?.position == 2)
    _ = try again.handle(.answer(position: 2, revision: 1, .line("x")))
    _ = try again.handle(.answer(position: 3, revision: 1, .places([0])))
    #expect(try again.current().asked?.position == 1)
  }

  @Test func `the report has the points of all questions`() throws {
    let desk = try desk()

    _ = try desk.handle(.answer(position: 1, revision: 1, .truth(true)))
    _ = try desk.handle(.answer(position: 2, revision: 1, .line("mắt khẩu")))
    _ = try desk.handle(.answer(position: 3, revision: 1, .places([1])))

    #expect(
      String(decoding: desk.report.canonicalBytes, as: UTF8.self)
        == #"{"available":3,"earned":2,"passed":null,"questions":["#
        + #"{"available":2,"bank":"b","earned":2,"id":"mot","result":"right"},"#
        + #"{"available":1,"bank":"b","earned":0,"id":"hai","result":"wrong"},"#
        + #"{"available":0,"bank":"b","earned":0,"id":"ba","result":"unscored"}]}"#
    )
    #expect(SavedQuiz.isEnded(disk.bytes) { .fixture(of: $0) })
  }

  @Test func `a quiz left early reports what was answered`() throws {
    let desk = try desk()

    _ = try desk.handle(.answer(position: 1, revision: 1, .truth(true)))

    #expect(desk.report["earned"] == 2)
    #expect(desk.report["available"] == 3)
    #expect(desk.outcome == nil)
    #expect(!SavedQuiz.isEnded(disk.bytes) { .fixture(of: $0) })
  }

  @Test func `a state that is cut or changed anywhere is refused`() throws {
    let desk = try desk()
    _ = try desk.handle(.answer(position: 1, revision: 1, .truth(true)))
    let saved = disk.bytes

    for place in stride(from: 0, to: saved.count, by: 7) {
      var changed = saved
      changed[place] ^= 1

      #expect(throws: QuizStateError.self) { try self.desk(saved: changed) }
      #expect(throws: QuizStateError.alien) { try self.desk(saved: Array(saved[..<place])) }
    }
  }

  @Test func `a state does not go on with another quiz or other questions`() throws {
    _ = try desk()
    let saved = disk.bytes

    let other = Bank(id: "c", questions: Self.bank.questions)
    let edited = Bank(id: "b", questions: Array(Self.bank.questions.dropLast()))

    #expect(throws: QuizStateError.otherQuiz("bank/b")) { try self.desk(other, saved: saved) }
    #expect(throws: QuizStateError.contentChanged) { try self.desk(edited, saved: saved) }
  }

  @Test func `an answer that is not taken leaves everything as it was`() throws {
    let desk = try desk()
    let before = disk.bytes

    #expect(throws: SittingRefusal.response(.wrongKind(expected: .trueOrFalse))) {
      try desk.handle(.answer(position: 1, revision: 1, .line("x")))
    }
    #expect(throws: SittingRefusal.elsewhere) {
      try desk.handle(.answer(position: 3, revision: 1, .places([0])))
    }
    #expect(disk.bytes == before)
  }
}
