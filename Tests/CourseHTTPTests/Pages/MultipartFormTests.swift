import CourseCore
import CourseTestSupport
import Testing

@testable import CourseHTTP

/// Forms with files, as browsers write them.
struct MultipartFormTests {
  private static let boundary = "----WebKitFormBoundary7MA4YWxkTrZu0gW"

  /// Bytes that are no text, with the beginning of a boundary among them.
  private static let photo: [UInt8] = [0xFF, 0xD8, 0xFF, 0, 13, 10, 45, 45, 13, 10, 13, 10, 0x80]

  private static func part(_ head: String, _ content: [UInt8]) -> [UInt8] {
    Array("--\(boundary)\r\nContent-Disposition: form-data; \(head)\r\n\r\n".utf8) + content
      + Array("\r\n".utf8)
  }

  private static let body =
    part("name=\"seal\"", Array("abc".utf8))
    + part("name=\"photo\"; filename=\"\"\r\nContent-Type: application/octet-stream", [])
    + part("name=\"file\"; filename=\"giấy; 1.jpg\"\r\nContent-Type: image/jpeg", photo)
    + part("name=\"scan\"", Array("mật khẩu".utf8)) + Array("--\(boundary)--\r\n".utf8)

  @Test func `fields and files are read`() throws {
    let form = try #require(Form(Self.body, betweenLines: Self.boundary))

    #expect(form["seal"] == "abc")
    #expect(form["scan"] == "mật khẩu")
    #expect(form["file"] == nil)
    #expect(form.file("file") == Self.photo)
    #expect(form.file("photo") == nil)
    #expect(form.file("other") == nil)
  }

  @Test(arguments: [
    ("multipart/form-data; boundary=abc", "abc"),
    ("Multipart/Form-Data; charset=utf-8; boundary=\"a b\"", "a b"),
    ("multipart/form-data", nil), ("multipart/form-data; boundary=", nil),
    ("application/x-www-form-urlencoded; boundary=abc", nil), ("", nil),
    ("multipart/form-data; boundary=" + String(repeating: "a", count: 71), nil),
  ])
  func `the type of a request says what stands between the parts`(type: String, found: String?) {
    #expect(Form.boundary(in: type) == found)
  }

  @Test func `what is cut short is no form`() {
    for length in 0..<(Self.body.count - 4) {
      #expect(Form(Array(Self.body.prefix(length)), betweenLines: Self.boundary) == nil)
    }
  }

  @Test func `a form of more parts than any of ours has is refused`() {
    let parts = (0..<40).flatMap { Self.part("name=\"field\($0)\"", []) }

    #expect(
      Form(parts + Array("--\(Self.boundary)--\r\n".utf8), betweenLines: Self.boundary) == nil
    )
  }

  @Test func `anything at all is read without harm`() {
    var chance = SeededChance(seed: 7)

    for _ in 0..<2_000 {
      var changed = Self.body
      changed.change(using: &chance)
      let form = Form(changed, betweenLines: Self.boundary)
      #expect((form?.file("file")?.count ?? 0) <= changed.count)
    }
  }
}
