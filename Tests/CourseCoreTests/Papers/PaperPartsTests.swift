import CourseCore
import Testing

struct PaperPartsTests {
  @Test(arguments: [
    (1, "01/GXN-TTHTCĐ"), (9, "09/GXN-TTHTCĐ"), (10, "10/GXN-TTHTCĐ"), (1_234, "1234/GXN-TTHTCĐ"),
  ])
  func `numbers below ten have a zero before them`(ordinal: Int, text: String) throws {
    let number = try #require(PaperNumber(ordinal: ordinal, symbol: "GXN-TTHTCĐ"))

    #expect(number.description == text)
    #expect(PaperNumber(text) == number)
  }

  @Test(arguments: ["", "7", "7/GXN", "007/GXN", "00/GXN", "-7/GXN", "+7/GXN", "07/", "07/G XN"])
  func `what is no number is refused`(text: String) {
    #expect(PaperNumber(text) == nil)
  }

  @Test(arguments: [
    ("1958", "1958"), ("1958-03", "03/1958"), ("1958-03-12", "12/03/1958"),
    ("2000-02-29", "29/02/2000"),
  ])
  func `dates of birth say what is known`(text: String, printed: String) throws {
    let born = try #require(BirthDate(text))

    #expect(born.description == text)
    #expect(born.printed == printed)
  }

  @Test(arguments: ["", "58", "1958-13", "1958-3", "1958-02-30", "1958-03-12T", "12/03/1958"])
  func `what is no date of birth is refused`(text: String) {
    #expect(BirthDate(text) == nil)
  }

  @Test(arguments: ["hocvu:0123456789abcdef", "tthtcd.anxa.example", "a-1.b"])
  func `issuers are names of their own or of the Internet`(text: String) {
    #expect(IssuerID(text)?.description == text)
  }

  @Test(arguments: [
    "", "hocvu:", "hocvu:0123456789ABCDEF", "hocvu:0123456789abcde", "hocvu:0123456789abcdef0",
    "localhost", "-a.example", "a-.example", "a..example", "a.example.", "A.example", "a b.example",
    "https://a.example", "a.example/x", "đ.example",
  ])
  func `what is no issuer is refused`(text: String) {
    #expect(IssuerID(text) == nil)
  }

  @Test func `an identifier is written as others write theirs`() throws {
    let code = try #require(Code128(hex: "0123456789abcdef0123456789abcdef"))

    #expect(PaperID(code).uuid == "01234567-89ab-cdef-0123-456789abcdef")
  }
}
