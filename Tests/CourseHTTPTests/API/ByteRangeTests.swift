import Testing

@testable import CourseHTTP

struct ByteRangeTests {
  /// The examples of RFC 9110, section 14.1.2, for a file of 10,000 bytes, and their neighbours.
  @Test(arguments: [
    ("bytes=0-499", 0...499), ("bytes=500-999", 500...999), ("bytes=-500", 9_500...9_999),
    ("bytes=9500-", 9_500...9_999), ("bytes=0-0", 0...0), ("bytes=-1", 9_999...9_999),
    ("bytes=0-", 0...9_999), ("bytes=9999-20000", 9_999...9_999), ("bytes=-20000", 0...9_999),
    ("Bytes= 0-499", 0...499), ("bytes=5-99999999999999999999", 5...9_999),
  ])
  func `a part is what lies in the file`(header: String, part: ClosedRange<Int>) {
    #expect(ByteRange(header, of: 10_000) == .part(part))
  }

  @Test(arguments: [
    "bytes=10000-", "bytes=10000-10001", "bytes=-0", "bytes=99999999999999999999-",
  ])
  func `what lies behind the end is not there`(header: String) {
    #expect(ByteRange(header, of: 10_000) == .outside)
  }

  @Test(arguments: [
    nil, "", "bytes", "bytes=", "bytes=-", "bytes=a-b", "bytes=0-a", "bytes=5-4", "bytes=--5",
    "bytes=20000-10000", "bytes=0x1-2", "bytes=+1-2", "bytes=1", "lines=0-4", "bytes=0-1,4-5",
    "bytes=٠-١",
  ])
  func `what is not understood asks for everything`(header: String?) {
    #expect(ByteRange(header, of: 10_000) == .everything)
  }
}
