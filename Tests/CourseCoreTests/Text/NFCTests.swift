import CourseCore
import Testing

struct NFCTests {
  @Test(
    arguments: [
      // All three ways to write ệ that input methods and systems produce (standards.md 2.5).
      (from: "\u{1EC7}", to: [0x1EC7]),
      (from: "e\u{323}\u{302}", to: [0x1EC7]),
      (from: "\u{EA}\u{323}", to: [0x1EC7]),
      (from: "\u{1EB9}\u{302}", to: [0x1EC7]),
      // Marks of different classes in the wrong order.
      (from: "e\u{302}\u{323}", to: [0x1EC7]),
      // đ has no decomposition, and eth is not đ.
      (from: "\u{111}", to: [0x111]),
      (from: "\u{D0}", to: [0xD0]),
      // Hangul: two and three letters to one syllable (Unicode 3.12).
      (from: "\u{1112}\u{1161}\u{11AB}", to: [0xD55C]),
      (from: "\u{AC00}\u{11A8}", to: [0xAC01]),
      // A composition exclusion and singletons stay or become decomposed.
      (from: "\u{958}", to: [0x915, 0x93C]),
      (from: "\u{212B}", to: [0xC5]),
      (from: "\u{2000}", to: [0x2002]),
      (from: "\u{37E}", to: [0x3B]),
      // A mark after an ASCII letter that the short way must not pass over.
      (from: "a\u{300}", to: [0xE0]),
      (from: "", to: []),
    ] as [(from: String, to: [UInt32])]
  )
  func `a text comes out in form C`(from: String, to: [UInt32]) {
    #expect(from.nfc.unicodeScalars.map(\.value) == to)
  }

  @Test func `every letter of Vietnamese comes back from its decomposed form`() {
    let letters =
      "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
    let both = letters + letters.uppercased()

    var decomposed = String.UnicodeScalarView()
    decomposed.append(contentsOf: both.decomposed)

    #expect(decomposed.count > both.unicodeScalars.count)
    #expect(String(decomposed).nfc.unicodeScalars.elementsEqual(both.unicodeScalars))
  }
}
