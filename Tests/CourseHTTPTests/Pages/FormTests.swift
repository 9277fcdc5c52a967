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

  @Test(arguments: [
    ("order=2,0&do=touch-1", [2, 0, 1]), ("order=2,0&do=touch-2", [0]),
    ("order=2,0&do=answer", [2, 0]), ("order=&do=touch-2", [2]), ("order=x,1", [1]),
  ])
  func `an order grows and shrinks by touching`(fields: String, order: [Int]) throws {
    #expect(try Form("kind=order&count=0&\(fields)".utf8).response() == .order(order))
  }

  @Test func `a reply goes on from those before`() throws {
    #expect(
      try Form("kind=scenario&count=0&replies=1,0&reply=2".utf8).response() == .replies([1, 0, 2])
    )
    #expect(try Form("kind=scenario&count=0&replies=&reply=1".utf8).response() == .replies([1]))
  }

  @Test(arguments: [
    ("kind=choices&count=0&place=1&place=0", Response.places([1, 0])),
    ("kind=poll&count=0", .places([])), ("kind=spot&count=0&place=2", .places([2])),
    ("kind=true-or-false&count=0&place=0", .truth(true)),
    ("kind=true-or-false&count=0&place=1", .truth(false)),
    ("kind=answer&count=0&line=m%E1%BA%ADt+kh%E1%BA%A9u", .line("mật khẩu")),
    ("kind=number&count=0", .line("")),
    ("kind=match&count=2&part-0=3", .assigned([3, nil])),
    ("kind=sort&count=1&part-0=0", .assigned([0])),
    ("kind=fill&count=3&gap-0=g&pick-1=2&gap-2=", .gaps([.line("g"), .place(2), nil])),
  ])
  func `every kind of question has its fields`(fields: String, response: Response) throws {
    #expect(try Form(fields.utf8).response() == response)
  }

  @Test(arguments: ["", "kind=other&count=0", "kind=match&count=65", "kind=match&count=-1"])
  func `a form that is not ours is no answer`(fields: String) {
    #expect(throws: Problem.self) { try Form(fields.utf8).response() }
  }
}
