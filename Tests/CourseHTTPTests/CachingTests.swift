import CourseCore
import CourseHTTP
import CourseTestSupport
import HTTPTypes
import OrderedCollections
import Testing

struct CachingTests {
  @Test(arguments: [
    "/courses", "/courses/khoa", "/courses/khoa/lessons/mot",
    "/courses/khoa/lessons/mot/steps/doc", "/media/\(Marked.picture.digest)",
  ])
  func `what a client has already is not sent again`(path: String) async throws {
    let centre = try TestCentre()
    let card = try await centre.enrol()

    try await centre.serve { kiosk in
      try await kiosk.signIn(card)
      let first = try await kiosk.get(path)
      let tag = try #require(first.headers[.eTag])
      for known in [tag, "W/" + tag, "\"la\", " + tag, "*"] {
        let again = try await kiosk.get(path, [.ifNoneMatch: known])
        #expect(again.status == 304)
        #expect(again.headers[.eTag] == tag)
      }
      #expect(try await kiosk.get(path, [.ifNoneMatch: "\"la\""]).bytes == first.bytes)
    }
  }

  @Test func `the tag changes with what the learner has done`() async throws {
    let centre = try TestCentre()
    let card = try await centre.enrol()

    try await centre.serve { kiosk in
      try await kiosk.signIn(card)
      let lesson = "/courses/khoa/lessons/mot"
      let before = try #require(try await kiosk.get(lesson).headers[.eTag])
      _ = try await kiosk.post(lesson + "/steps/doc/finish")

      #expect(try await kiosk.get(lesson, [.ifNoneMatch: before]).status == 200)
    }
  }

  @Test func `HEAD says what GET would, without a body`() async throws {
    let centre = try TestCentre()
    let card = try await centre.enrol()

    try await centre.serve { kiosk in
      try await kiosk.signIn(card)
      let get = try await kiosk.get("/courses")
      let head = try await kiosk.send(.head, "/courses")

      #expect(head.status == 200)
      #expect(head.bytes.isEmpty)
      #expect(head.headers[.eTag] == get.headers[.eTag])
      #expect(head.headers[.contentType] == get.headers[.contentType])
    }
  }

  @Test func `a list comes in pages of fifty`() async throws {
    var library = Library.marked()
    for number in 1...117 {
      let id = CourseID("them-\(number)")
      library.originals.courses[id] = Course(
        id: id,
        version: "1.0",
        title: "Khóa \(number)",
        audience: [.everyone],
        lessons: ["mot"]
      )
      library.originals.lessons[LessonReference(course: id, lesson: "mot")] = Lesson(
        id: "mot",
        title: "Bài",
        steps: [Step(id: "doc", content: .read(Reading(text: "Đọc.")))]
      )
    }
    let centre = try TestCentre(library)
    let card = try await centre.enrol()

    try await centre.serve { kiosk in
      try await kiosk.signIn(card)
      var counts: [Int] = []
      for page in 1...4 {
        let message = try await kiosk.get("/courses?page=\(page)").message
        #expect(try message.integer("total") == 120)
        #expect(try message.integer("pages") == 3)
        counts.append(try message.list("items") { _ in 0 }.count)
      }

      #expect(counts == [50, 50, 20, 0])
      let progress = try await kiosk.get("/me/progress?page=3").message["courses"]
      #expect(try progress?.list("items") { _ in 0 }.count == 20)
    }
  }
}
