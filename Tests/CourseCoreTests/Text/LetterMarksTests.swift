import CourseCore
import Testing

struct LetterMarksTests {
  @Test(arguments: [
    ("mat khau", "mật khẩu"), ("mât khâu", "mật khẩu"), ("mạt khảu", "mật khẩu"),
    ("mật khẩu", "mật khẩu"), ("duong day", "đường dây"), ("đuong dây", "đường dây"),
    ("đương", "đường"), ("o", "ở"), ("", ""),
  ])
  func `marks may be missing, each by itself`(typed: String, full: String) {
    #expect(LetterMarks.areOnlyMissing(in: typed, from: full))
  }

  @Test(arguments: [
    // Another mark, a mark too many, another letter, another length.
    ("mắt khẩu", "mật khẩu"), ("mật khẫu", "mật khẩu"), ("mã", "ma"), ("đi", "di"),
    ("mat khaus", "mật khẩu"), ("mat kha", "mật khẩu"), ("mat khâũ", "mật khẩu"), ("", "a"),
    ("ở", "ỡ"), ("o\u{309}", "ô"),
  ])
  func `marks may not be wrong`(typed: String, full: String) {
    #expect(!LetterMarks.areOnlyMissing(in: typed, from: full))
  }

  @Test(arguments: [
    ("Đường dây nóng", "Duong day nong"), ("Ê Đê", "E De"), ("ƀŏ ĭ ñ", "bo i n"),
    ("OTP 1", "OTP 1"),
  ])
  func `all marks can be taken off`(text: String, bare: String) {
    #expect(LetterMarks.removed(from: text) == bare)
  }
}
