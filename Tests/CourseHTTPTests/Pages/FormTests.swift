import CourseCore
import Testing

@testable import CourseHTTP

struct FormTests {
  @Test func `fields are read as a browser writes them`() {
    let form = Form("card=R7G+435%2D7&line=m%E1%BA%ADt&place=0&place=2&empty=&bare".utf8)

    #expect(form["card"] == "R7G 435-7")
    #expect(form["line"] == "mật")
    #expect(form.all("place") == ["0", "2"])
    #expect(form["empty"] == "")
    #expect(form["bare"] == "")
    #expect(form["other"] == nil)
  }

  @Test(arguments: ["%", "%4", "%zz", "a=%", "=", "&&", "a=%ff%fe"])
  func `what no browser writes is read without harm`(text: String) {
    let form = Form(text.utf8)

    #expect(form["never"] == nil)
  }

  @Test func `an order grows and shrinks by touching`() {
    let body = ShownQuestion.Body.order(["a", "b", "c"])

    #expect(Form("order=2,0&do=touch-1".utf8).response(to: body, after: nil) == .order([2, 0, 1]))
    #expect(Form("order=2,0&do=touch-2".utf8).response(to: body, after: nil) == .order([0]))
    #expect(Form("order=2,0&do=answer".utf8).response(to: body, after: nil) == .order([2, 0]))
    #expect(Form("order=7,x,1,1&do=touch-9".utf8).response(to: body, after: nil) == .order([1]))
  }

  @Test func `a reply pressed twice is one reply`() {
    let story = ShownQuestion.Story(played: [], current: nil)
    let form = Form("said=0&reply=1".utf8)

    #expect(form.response(to: .scenario(story), after: nil) == .replies([1]))
    #expect(form.response(to: .scenario(story), after: .replies([1])) == .replies([1]))
  }

  @Test func `places that were not shown are left out`() {
    let options = ["a", "b"].map { ShownQuestion.Option($0) }
    let form = Form("place=1&place=2&place=-1&place=x".utf8)

    #expect(form.response(to: .choices(options, isSeveral: true), after: nil) == .places([1]))
  }
}
