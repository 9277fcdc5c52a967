import CourseCore
import Testing

struct InputMethodTests {
  @Test(arguments: [
    // Telex
    ("hoaf", "hòa"), ("vieetj", "việt"), ("vieejt", "việt"), ("tieengs Vieetj", "tiếng Việt"),
    ("maatj khaaur", "mật khẩu"), ("duwowngf", "dường"), ("dduwowngf", "đường"),
    ("dduwongf", "đường"),
    ("lafm", "làm"), ("quys", "quý"), ("thuys", "thúy"), ("CAAU", "CÂU"), ("gif", "gì"),
    ("khoer", "khỏe"),
    ("hoangf", "hoàng"), ("ngoaif", "ngoài"),
    // VNI
    ("tie6ng1 Vie6t5", "tiếng Việt"), ("ho2a", "hòa"), ("d9u7o7ng2", "đường"), ("ma65t", "mật"),
    ("khau63", "khẩu"),
  ])
  func `the keys of an input method that was off are read`(keys: String, meant: String) {
    #expect(InputMethod.meant(by: keys) == meant)
  }

  @Test(arguments: [
    "hoa", "viet", "mật khẩu", "OTP", "Zalo", "113", "apk", "facebook", "password", "", "an toan",
    "22.000",
  ])
  func `other words mean themselves`(line: String) { #expect(InputMethod.meant(by: line) == nil) }
}
