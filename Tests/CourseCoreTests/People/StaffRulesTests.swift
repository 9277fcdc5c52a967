import CourseCore
import Testing

struct StaffRulesTests {
  @Test(arguments: [
    ("  Nguyễn   Thị Hòa ", "Nguyễn Thị Hòa"), ("K’Nam", "K’Nam"), ("H'Hen Niê", "H'Hen Niê"),
    ("Páo", "Páo"), ("Y Moan Ênuôl", "Y Moan Ênuôl"), ("Nguye\u{302}\u{303}n A", "Nguyễn A"),
  ])
  func `a name is kept as it stands on the papers`(typed: String, name: String) throws {
    #expect(try PersonName.checked(typed).unicodeScalars.elementsEqual(name.unicodeScalars))
  }

  @Test(arguments: [
    ("", Refusal.nameEmpty), (" . ", .nameSign), ("Hòa 2", .nameSign), ("Hòa@", .nameSign),
    ("NguyÔn V¨n §øc", .nameOldEncoding), ("Nguyeãn Vaên Ñöùc", .nameOldEncoding),
    (String(repeating: "a", count: 121), .nameTooLong),
  ])
  func `what is no name is refused`(typed: String, refusal: Refusal) {
    #expect(throws: refusal) { try PersonName.checked(typed) }
  }

  @Test(arguments: [
    "0000", "9999", "1234", "6789", "4321", "3210", "1212", "9090", "1958",
  ])
  func `a PIN that people guess first is refused`(pin: String) {
    #expect(throws: Refusal.pinWeak) { try PIN.check(pin, birthYear: 1958) }
  }

  @Test(arguments: ["2580", "1357", "1959", "0912", "1221"])
  func `other PINs are taken`(pin: String) throws { try PIN.check(pin, birthYear: 1958) }

  @Test(arguments: ["", "123", "12345", "12a4", "１２３４"])
  func `a PIN has four digits`(pin: String) {
    #expect(throws: Refusal.pinForm) { try PIN.check(pin, birthYear: nil) }
  }

  @Test(arguments: [
    ("trau an co", Refusal.passphraseTooShort), ("aaaaaaaaaaaaaaa", .passphraseWeak),
    ("matkhaumatkhau", .passphraseWeak), ("hoa.xa hoa.xa", .passphraseWeak),
    (String(repeating: "trâu ăn cỏ ", count: 20), .passphraseTooLong),
  ])
  func `a passphrase that is short or easy is refused`(passphrase: String, refusal: Refusal) {
    #expect(throws: refusal) { try Passphrase.check(passphrase, login: "hoa.xa") }
  }

  @Test func `a few words are a passphrase, however they are typed`() throws {
    try Passphrase.check("trâu ăn cỏ ven đê", login: "hoa.xa")
    #expect(Passphrase.tidied("co\u{309}  ven") == "cỏ ven")
  }

  @Test(arguments: [("Hoa.Xa", "hoa.xa"), (" tam-2 ", "tam-2")])
  func `a login is small letters`(typed: String, login: String) {
    #expect(StaffLogin(typed)?.text == login)
  }

  @Test(arguments: ["ab", "hòa", "a b c", "tam_doai", String(repeating: "a", count: 33)])
  func `what is no login is refused`(typed: String) { #expect(StaffLogin(typed) == nil) }

  /// The last digit years by hand: in 2026, 2012 is 14, 2013 is 13, 2008 is 18 and 2009 is 17.
  @Test func `under 14 nobody is enrolled, under 18 a guardian consents`() throws {
    let today = CalendarDay(year: 2026, month: 2, day: 5)
    try Age.check(birthYear: 2012, today: today)
    #expect(throws: Refusal.tooYoung) { try Age.check(birthYear: 2013, today: today) }
    #expect(throws: Refusal.birthYear) { try Age.check(birthYear: 2027, today: today) }
    #expect(throws: Refusal.birthYear) { try Age.check(birthYear: 1899, today: nil) }
    #expect(Age.needsGuardian(birthYear: 2009, today: today))
    #expect(!Age.needsGuardian(birthYear: 2008, today: today))
  }
}
