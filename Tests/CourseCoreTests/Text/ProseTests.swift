import CourseCore
import Testing

struct ProseTests {
  @Test(arguments: [
    ("Bác gọi. Con nghe.", ["Bác gọi.", "Con nghe."]),
    ("“Ai đấy?” Bà hỏi.", ["“Ai đấy?”", "Bà hỏi."]),
    ("Rau, quả, v.v. và gạo.", ["Rau, quả, v.v. và gạo."]),
    ("Giá 22.000 đồng.", ["Giá 22.000 đồng."]),
    ("## Kho\n\n- Một\n- **Hai**\n\nBa…", ["Kho", "Một", "Hai", "Ba…"]),
    ("— …", []),
  ])
  func `a text is taken apart at its sentences`(text: String, expected: [String]) {
    #expect(Prose(text).sentences.map(\.text) == expected)
  }

  @Test func `words stand without the signs around them`() {
    let words = Prose("Bác gõ “OTP”, rồi (nếu cần) bấm *101#.").sentences.flatMap(\.words)

    #expect(words.map(\.text) == ["Bác", "gõ", "OTP", "rồi", "nếu", "cần", "bấm", "101"])
    #expect(words.filter(\.isQuoted).map(\.text) == ["OTP"])
  }
}

struct VocabularyTests {
  private let vocabulary = Vocabulary(
    list: """
      # Lời ghi
      bác, mở, định, sách
      danh sách, !mở rộng, rộng
      """
  )

  private func strangers(_ text: String) -> [String] {
    Prose(text).sentences.flatMap { sentence in
      vocabulary.strangers(in: sentence.words).map { stranger in
        sentence.words[stranger.places].map(\.text).joined(separator: " ")
          + (stranger.isForeign ? "!" : "")
      }
    }
  }

  @Test(arguments: [
    ("Bác mở danh sách.", []),
    ("Bác định danh.", ["danh"]),
    ("Bác mở tài khoản, mở sách.", ["tài khoản"]),
    ("Bác mở rộng sách.", ["mở rộng"]),
    ("Bác mở Zalo và app.", ["Zalo!", "và", "app!"]),
    ("Bác mở App Store, đuôi .apk.", ["App Store!", "đuôi"]),
    ("Bác Tuấn mở trang.vn.", []),
    ("Bác mở chat.", ["chat!"]),
  ])
  func `what is not known is found, the longest word first`(text: String, expected: [String]) {
    #expect(strangers(text) == expected)
  }
}

struct GlossTests {
  @Test(arguments: [
    "**OTP** (mã dùng một lần)", "OTP là mã dùng một lần", "mã dùng một lần (OTP)",
    "mã dùng một lần, gọi là OTP", "OTP, tức là mã dùng một lần", "**OTP**: mã dùng một lần",
    "“OTP” nghĩa là mã dùng một lần", "Giữ OTP. OTP là mã dùng một lần.",
  ])
  func `a gloss is found in the forms it has`(text: String) {
    #expect(Gloss.isGiven(of: "otp", in: text))
  }

  @Test(arguments: ["Giữ kín OTP.", "OTPs là gì", "Bấm OTP rồi chờ (một lát)"])
  func `a word that is only used is not explained`(text: String) {
    #expect(!Gloss.isGiven(of: "OTP", in: text))
  }
}

struct HouseSpellingTests {
  @Test(arguments: [
    ("hoà", "hòa"), ("KHOẺ", "KHỎE"), ("Thuý", "Thúy"), ("kĩ", "kỹ"), ("Lí", "Lý"), ("MĨ", "MỸ"),
    ("quí", "quý"), ("kì", "kỳ"), ("quĩ", "quỹ"), ("ðang", "đang"),
  ])
  func `the other spelling is mended`(word: String, expected: String) {
    #expect(HouseSpelling.mended(word) == expected)
  }

  @Test(arguments: ["hòa", "hoàn", "quý", "quả", "kỹ", "sĩ", "mì", "tỉ", "li", "thuở", "oái"])
  func `our own spelling stays`(word: String) {
    #expect(HouseSpelling.mended(word) == nil)
  }
}
