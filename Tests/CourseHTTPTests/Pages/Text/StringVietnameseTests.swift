import Testing

@testable import CourseHTTP

struct StringVietnameseTests {
  @Test(arguments: [
    ("Một buổi sáng, bà Hòa ở thôn Đoài nhận được tin nhắn.", true),
    ("Kết nối mạng", true),
    ("One morning, Mrs Hòa in Đoài village got a message.", false),
    ("Mrs Hòa", false),
    ("Hòa", false),
    ("Go on", false),
    ("", false),
  ])
  func `a text is Vietnamese by most of its words, not by a name`(text: String, isVietnamese: Bool)
  {
    #expect(text.isVietnamese == isVietnamese)
  }
}
