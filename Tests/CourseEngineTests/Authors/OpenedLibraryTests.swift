import CourseCore
import CourseTestSupport
import OrderedCollections
import Testing

@testable import CourseEngine

struct OpenedLibraryTests {
  @Test func `nothing is closed, limited or in order for an author`() {
    var library = Library.fixture
    library.originals.courses["sau"] = Course(
      id: "sau",
      version: "1",
      title: "Khóa sau",
      audience: [.everyone],
      requires: [.course("khoa")],
      isInOrder: true,
      lessons: [],
      isRetired: true
    )

    let opened = library.opened.originals

    #expect(opened.courses["sau"]?.requires == [])
    #expect(opened.courses["sau"]?.isInOrder == false)
    #expect(opened.courses["sau"]?.isRetired == false)
    #expect(opened.assessments["cuoi-khoa"]?.rules.attempts.wait == nil)
    #expect(opened.assessments["cuoi-khoa"]?.rules.pass?.percent == 60)
  }

  @Test func `every question of a bank is a step of a lesson in no list`() {
    let content = LibraryContent(
      Library.fixture.opened,
      revision: 1,
      unlisted: QuestionCourse.all
    )

    let lesson = content.lesson(QuestionCourse.lesson(of: BankID("kho")), in: .vietnamese)

    #expect(lesson?.steps.map(\.id) == ["sao", "sao-2", "a", "b", "c"])
    #expect(content.course(QuestionCourse.banks, in: .vietnamese)?.lessons == ["kho"])
    #expect(content.courses(in: .vietnamese).map(\.id) == ["khoa"])
  }

  @Test func `what is missing takes no more with it than it must`() {
    var library = Library.fixture
    library.originals.banks = [:]
    library.originals.courses = [:]

    let opened = library.opened.originals

    // The lesson of practice has nothing left, and the test nothing to draw from.
    #expect(opened.courses["khoa"]?.lessons == ["mot"])
    #expect(opened.assessments.isEmpty)
  }

  @Test func `only an engine for authors gives a key away`() async throws {
    for isForAuthors in [false, true] {
      let centre = try TestCentre(offering: .fixture, isForAuthors: isForAuthors)
      let card = try await centre.enrol()
      let token = try await centre.engine.signIn(card: card.text, pin: "2580", on: .other).token
      let begun = try await centre.engine.begin(token, "cuoi-khoa", in: .vietnamese)

      let key = try? await centre.engine.key(token, begun.attempt, at: 1)

      #expect((key != nil) == isForAuthors)
      #expect(key?.question.id == key?.name.question)
    }
  }
}
