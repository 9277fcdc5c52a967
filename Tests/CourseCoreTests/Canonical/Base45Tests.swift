import CourseCore
import Testing

struct Base45Tests {
  /// From RFC 9285, 4.3 and 4.4.
  @Test(arguments: [
    ("AB", "BB8"), ("Hello!!", "%69 VD92EX0"), ("base-45", "UJCLQE7W581"), ("ietf!", "QED8WEX0"),
    ("", ""),
  ])
  func `bytes are written and read as the standard shows`(plain: String, text: String) {
    #expect(Base45.text(Array(plain.utf8)) == text)
    #expect(Base45.bytes(text) == Array(plain.utf8))
  }

  @Test func `the greatest pair is read, and nothing beyond it`() {
    #expect(Base45.bytes("FGW") == [0xFF, 0xFF])
    #expect(Base45.bytes("GGW") == nil)
    #expect(Base45.bytes(":::") == nil)
    #expect(Base45.bytes("U5") == [0xFF])
    #expect(Base45.bytes("V5") == nil)
  }

  @Test(arguments: ["A", "BB8B", "bb8", "BB8\n", "ÂB8", "BB8=", "BB_"])
  func `what is no text of bytes is refused`(text: String) {
    #expect(Base45.bytes(text) == nil)
  }

  @Test func `every text that is read is the only one of its bytes`() {
    var chance = SeededChance(seed: 9_285)
    let letters = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")

    for _ in 0..<5_000 {
      let text = String(
        (0..<Int.random(in: 0...8, using: &chance)).compactMap { _ in
          letters.randomElement(using: &chance)
        }
      )
      if let bytes = Base45.bytes(text) { #expect(Base45.text(bytes) == text) }
    }
  }
}
