import CourseCore
import Testing

/// The rules of domain.md, section 6.5.
struct PhoneNumberTests {
  @Test(arguments: [
    ("0912345678", "+84912345678", "0912 345 678"),
    ("0912 345.678", "+84912345678", "0912 345 678"),
    ("+84 912-345-678", "+84912345678", "0912 345 678"),
    ("+84 0912345678", "+84912345678", "0912 345 678"),
    ("028 3812 3456", "+842838123456", "02838123456"),
    ("+82 10 1234 5678", "+821012345678", "+821012345678"),
  ])
  func `a number is kept in one form`(typed: String, kept: String, shown: String) throws {
    let number = try PhoneNumber(typed)

    #expect(number.e164 == kept)
    #expect(number.shown == shown)
  }

  @Test(arguments: ["", "113", "19001234", "0612345678", "091234567", "abc", "+0123456789", "+84"])
  func `what reaches no learner is refused`(typed: String) {
    #expect(throws: Refusal.phone) { try PhoneNumber(typed) }
  }

  @Test(arguments: [
    ("01621234567", "0321 234 567"), ("0120 123 4567", "0701 234 567"),
    ("0199 123 4567", "0591 234 567"), ("0129.1234567", "0821 234 567"),
  ])
  func `a number of before 2018 is offered as the new one`(typed: String, new: String) {
    #expect(throws: Refusal.phoneOldNumber) { try PhoneNumber(typed) }
    #expect(PhoneNumber.converted(typed)?.shown == new)
  }

  @Test func `lists hide all but the ends`() throws {
    #expect(try PhoneNumber("0912345678").masked == "09xx xxx 678")
  }
}
