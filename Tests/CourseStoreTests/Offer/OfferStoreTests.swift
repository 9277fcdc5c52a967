import CourseCore
import CourseEngine
import CourseTestSupport
import Foundation
import GRDB
import OrderedCollections
import Testing

@testable import CourseStore

struct OfferStoreTests {
  @Test func `what was kept is offered as it was, and only for the same files`() throws {
    try inFolder { path in
      let store = try OfferStore(at: path)
      try store.keep(.small, broken: [], fingerprint: "a")

      let offer = try #require(try store.offer(of: "a", files: MediaInMemory()))
      let direct = LibraryContent(.small, revision: 1)

      #expect(offer.courses(in: .vietnamese) == direct.courses(in: .vietnamese))
      #expect(offer.outlines(in: .english) == direct.outlines(in: .english))
      #expect(offer.bank("kho", in: .english) == direct.bank("kho", in: .english))
      #expect(offer.lesson(.one, in: .vietnamese) == direct.lesson(.one, in: .vietnamese))
      #expect(offer.outline(of: .one, in: .english) == direct.outline(of: .one, in: .english))
      #expect(offer.course("khoa", in: .english)?.title == "Course")
      #expect(offer.course("khác", in: .english) == nil)
      #expect(try store.offer(of: "b", files: MediaInMemory()) == nil)
    }
  }

  @Test func `a file with an error leaves its last good version on offer`() throws {
    try inFolder { path in
      let store = try OfferStore(at: path)
      try store.keep(.small, broken: [], fingerprint: "a")
      var library = Library.small
      library.originals.lessons = [:]
      library.originals.banks = [:]

      try store.keep(library, broken: ["Courses/khoa/mot.yaml"], fingerprint: "b")

      let offer = try #require(try store.offer(of: "b", files: MediaInMemory()))
      #expect(offer.lesson(.one, in: .vietnamese) != nil)
      #expect(offer.bank("kho", in: .vietnamese) == nil)
    }
  }

  @Test func `only what has changed is written again`() throws {
    try inFolder { path in
      let store = try OfferStore(at: path)
      try store.keep(.small, broken: [], fingerprint: "a")
      let looking = try DatabaseQueue(path: path)
      try looking.write { db in
        try db.execute(
          sql: """
            CREATE TABLE written (kind TEXT);
            CREATE TRIGGER note AFTER INSERT ON item
            BEGIN INSERT INTO written VALUES (NEW.kind); END
            """
        )
      }
      var library = Library.small
      library.originals.banks["kho"] = Bank(id: "kho", questions: [])

      try store.keep(library, broken: [], fingerprint: "b")

      let written = try looking.read { try String.fetchAll($0, sql: "SELECT kind FROM written") }
      #expect(written == ["bank"])
      let offer = try #require(try store.offer(of: "b", files: MediaInMemory()))
      #expect(offer.bank("kho", in: .vietnamese)?.questions == [])
    }
  }

  @Test func `a damaged file is begun anew`() throws {
    try inFolder { path in
      try Data("not a database at all, and long enough to be looked at".utf8)
        .write(to: URL(fileURLWithPath: path))

      let store = try OfferStore(at: path)

      #expect(try store.offer(of: "a", files: MediaInMemory()) == nil)
      try store.keep(.small, broken: [], fingerprint: "a")
      #expect(try store.offer(of: "a", files: MediaInMemory()) != nil)
    }
  }

  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.appending(path: "content.sqlite").path)
  }
}

extension LessonReference {
  fileprivate static let one = LessonReference(course: "khoa", lesson: "mot")
}

extension Library {
  fileprivate static var small: Library {
    var library = Library()
    library.originals.courses["khoa"] = Course(
      id: "khoa",
      version: "1",
      title: "Khóa",
      audience: [.everyone],
      lessons: ["mot"]
    )
    library.originals.lessons[.one] = Lesson(
      id: "mot",
      title: "Bài một",
      steps: [Step(id: "doc", content: .read(Reading(text: "Chào bác.")))]
    )
    library.originals.banks["kho"] = Bank(id: "kho", questions: [.fixture(.trueOrFalse(true))])
    var english = Library.Part()
    english.courses["khoa"] = Course(
      id: "khoa",
      version: "1",
      title: "Course",
      audience: [.everyone],
      lessons: ["mot"]
    )
    library.translations[.english] = english
    return library
  }
}
