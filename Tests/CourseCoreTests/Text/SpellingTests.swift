import CourseCore
import Testing

struct SpellingTests {
  /// Every toned open syllable in -oa, -oe, -uy of Debian's hunspell-vi 7.5.0, which writes the tone
  /// on the second vowel, without those after q (`standards.md` 2.5).
  private static let newStyle = """
    choá choé choẹ chuỳ doá doạ goá hoà hoá hoè hoạ hoả hoẹ huý huỷ khoá khoé khoả khoẻ loà loè \
    loé luỵ luỹ ngoã ngoé nguỵ nhoà nhoá nhoè nhoé nhuỵ oà oé oẹ oẻ soà suý thoà thoá thoả thuý \
    thuỳ thuỵ thuỷ toà toè toé toạ toả toẻ toẽ truỵ tuý tuỳ tuỵ tuỷ uý uỷ xoà xoá xoã xoè xoả xoẹ \
    xuý xuỳ đoá đoạ
    """.split(separator: " ").map(String.init)

  /// The same with the tone on the first vowel.
  private static let oldStyle = """
    chóa chóe chọe chùy dóa dọa góa hòa hóa hòe họa hỏa họe húy hủy khóa khóe khỏa khỏe lòa lòe \
    lóe lụy lũy ngõa ngóe ngụy nhòa nhóa nhòe nhóe nhụy òa óe ọe ỏe sòa súy thòa thóa thỏa thúy \
    thùy thụy thủy tòa tòe tóe tọa tỏa tỏe tõe trụy túy tùy tụy tủy úy ủy xòa xóa xõa xòe xỏa xọe \
    xúy xùy đóa đọa
    """.split(separator: " ").map(String.init)

  @Test func `the table has all 69 syllables`() {
    #expect(Set(Self.newStyle).count == 69)
    #expect(Set(Self.oldStyle).count == 69)
  }

  @Test(arguments: zip(newStyle, oldStyle))
  func `both places of the tone are one spelling`(new: String, old: String) {
    #expect(Spelling.folded(new) == old)
    #expect(Spelling.folded(old) == old)
    #expect(Spelling.folded(new.uppercased()) == old.uppercased())
    #expect(Spelling.folded("\(new) nhé, \(new)") == "\(old) nhé, \(old)")
  }

  @Test(arguments: ["quý", "quỳ", "Quỹ", "QUÝ", "hoàn", "ngoài", "huỳnh", "thuế", "boa"])
  func `other words stay as they are`(word: String) { #expect(Spelling.folded(word) == word) }

  @Test(arguments: [
    ("\u{D0}ường", "Đường"), ("\u{F0}i", "đi"), ("“xã” ‘x’ «y»", "\"xã\" 'x' \"y\""),
    ("1–2—3−4‑5", "1-2-3-4-5"), ("hoa\u{300}", "hòa"),
  ])
  func `look-alikes become the everyday sign`(text: String, folded: String) {
    #expect(Spelling.folded(text) == folded)
  }
}
