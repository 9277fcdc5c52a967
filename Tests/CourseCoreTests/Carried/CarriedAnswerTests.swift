import CourseCore
import CourseCredentials
import CourseTestSupport
import Testing

struct CarriedAnswerTests {
  private static let cases = AnswerKey.Kind.allCases.flatMap { kind in
    (0..<40).map { (kind, UInt64($0)) }
  }

  private static let attempt = AttemptID(Code128(high: 0x0123_4567_89AB_CDEF, low: 7))
  private static let key = [UInt8](repeating: 9, count: 32)

  private static func place(revision: Int = 2) throws -> CarriedAnswer.Place {
    try #require(CarriedAnswer.Place(attempt, epoch: 1, position: 12, revision: revision))
  }

  private static func secret(_ place: CarriedAnswer.Place) -> [UInt8] {
    CarriedAnswer.secret(of: attempt, at: place, key: key, digest: SHA256Hasher.digest)
  }

  private static func sealed(_ response: Response) throws -> String {
    let place = try place()
    let sealed = CarriedAnswer.sealed(
      response,
      at: place,
      with: secret(place),
      digest: SHA256Hasher.digest
    )
    return try #require(sealed)
  }

  @Test(arguments: cases)
  func `every answer to every kind of question comes back`(
    kind: AnswerKey.Kind,
    seed: UInt64
  ) throws {
    var random = RandomQuestion(seed: seed)
    let question = random.question(kind)
    let arrangement = question.arrange(using: &random.chance)
    let given = random.response(to: question, in: arrangement)

    let carried = try CarriedAnswer(Self.sealed(given))
    let opened = try #require(
      carried.open(with: Self.secret(carried.place), digest: SHA256Hasher.digest)
    )

    #expect(carried.place == (try Self.place()))
    #expect(try question.accept(opened, in: arrangement) == question.accept(given, in: arrangement))
  }

  @Test(arguments: cases.filter { $0.1 < 4 })
  func `every bit that is changed is found`(kind: AnswerKey.Kind, seed: UInt64) throws {
    var random = RandomQuestion(seed: seed)
    let question = random.question(kind)
    let given = random.response(to: question, in: question.arrange(using: &random.chance))
    let bytes = try CarriedText.bytes(Self.sealed(given))

    for bit in 0..<bytes.count * 8 {
      var changed = bytes
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      let carried = try CarriedAnswer(CarriedText.text(changed))

      // A place that was changed has another secret, and another attempt has another still.
      #expect(carried.open(with: Self.secret(carried.place), digest: SHA256Hasher.digest) == nil)
    }
  }

  @Test func `a letter that was misread is found in its group`() throws {
    let code = try Self.sealed(.places([1]))
    let groups = code.split(separator: " ")

    #expect(groups.count == 5)
    #expect(code.count == 34)
    for (number, group) in groups.enumerated() {
      for place in group.indices {
        var other = Array(code)
        let at = number * 7 + group.distance(from: group.startIndex, to: place)
        other[at] = other[at] == "2" ? "3" : "2"
        #expect(throws: CarriedText.Slip.group(number + 1)) { try CarriedAnswer(String(other)) }
      }
    }
    let swapped = [groups[1], groups[0]] + groups[2...]
    #expect(throws: CarriedText.Slip.self) { try CarriedAnswer(swapped.joined(separator: " ")) }
    #expect(throws: CarriedText.Slip.self) { try CarriedAnswer(String(code.dropLast(7))) }
  }

  @Test func `how it is written down does not matter`() throws {
    let code = try Self.sealed(.truth(true))

    let plain = try CarriedAnswer(code)

    #expect(try CarriedAnswer(code.lowercased().replacing(" ", with: "-") + "\n") == plain)
    #expect(try CarriedAnswer(code.filter { $0 != " " }) == plain)
  }

  @Test func `the same answer is sealed alike, and another page opens nothing`() throws {
    let code = try Self.sealed(.line("mật khẩu"))
    let carried = try CarriedAnswer(code)

    #expect(try Self.sealed(.line("mật khẩu")) == code)
    let other = Self.secret(try Self.place(revision: 3))
    #expect(carried.open(with: other, digest: SHA256Hasher.digest) == nil)
  }

  @Test(arguments: ["", " ", "HOCVU", "222222", "0123456789", "đáp án là A"])
  func `what is no carried answer is said to be none`(typed: String) {
    #expect(throws: CarriedText.Slip.self) { try CarriedAnswer(typed) }
  }

  @Test func `the keyed hash is HMAC`() throws {
    // RFC 4231, test cases 1 and 6.
    let first = KeyedHash(key: [UInt8](repeating: 0x0B, count: 20), digest: SHA256Hasher.digest)
    let long = KeyedHash(key: [UInt8](repeating: 0xAA, count: 131), digest: SHA256Hasher.digest)

    #expect(
      first(Array("Hi There".utf8)).description
        == "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
    )
    #expect(
      long(Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8)).description
        == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
    )
  }
}
