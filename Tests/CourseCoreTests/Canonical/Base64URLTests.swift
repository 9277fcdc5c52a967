import CourseCore
import Testing

struct Base64URLTests {
  /// From RFC 4648, 10, without padding; the last is RFC 7515, appendix C.
  @Test(arguments: [
    ([], ""), (Array("f".utf8), "Zg"), (Array("fo".utf8), "Zm8"), (Array("foo".utf8), "Zm9v"),
    (Array("foob".utf8), "Zm9vYg"), (Array("fooba".utf8), "Zm9vYmE"),
    (Array("foobar".utf8), "Zm9vYmFy"), ([3, 236, 255, 224, 193], "A-z_4ME"),
  ])
  func `bytes are written and read as the standards show`(bytes: [UInt8], text: String) {
    #expect(Base64URL.text(bytes) == text)
    #expect(Base64URL.bytes(text) == bytes)
  }

  @Test(arguments: ["Z", "Zg=", "Zg==", "Zh", "Zm9", "A+z/4ME", "Zm 9v", "Zm9v\n", "Zm9vé"])
  func `what is no text of bytes is refused`(text: String) {
    #expect(Base64URL.bytes(text) == nil)
  }
}
