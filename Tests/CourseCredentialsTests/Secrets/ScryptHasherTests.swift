import CourseCore
import CourseCredentials
import Testing

struct ScryptHasherTests {
  let hasher = ScryptHasher()

  @Test func `a secret matches its own hash alone`() async throws {
    let hash = try await hasher.hash("4071")

    #expect(hash.hasPrefix("$scrypt$ln=14,r=8,p=1$"))
    #expect(try await hasher.verify("4071", against: hash))
    #expect(try await !hasher.verify("4072", against: hash))
    #expect(try await !hasher.verify("", against: hash))
  }

  @Test func `the same secret never gives the same hash`() async throws {
    #expect(try await hasher.hash("4071") != hasher.hash("4071"))
  }

  @Test func `two ways to type one letter are one secret`() async throws {
    let hash = try await hasher.hash("lu\u{0301}a chi\u{0302}m")

    #expect(try await hasher.verify("lúa chîm", against: hash))
  }

  /// From another implementation: Python's
  /// `hashlib.scrypt(b"4071", salt=bytes(range(16)), n=16384, r=8, p=1, dklen=32)`.
  @Test func `hashes are those of the standard`() async throws {
    let salt = "000102030405060708090a0b0c0d0e0f"
    let hash = "827c124949b19f389a5759aac029b29b24a57a6b42e081493d7276fc9cab14a6"

    #expect(
      try await hasher.verify("4071", against: "$scrypt$ln=14,r=8,p=1$\(salt)$\(hash)")
    )
  }

  @Test(arguments: [
    "", "4071", "$scrypt$", "$scrypt$ln=14,r=8,p=1$00$00", "$scrypt$ln=40,r=8,p=1$00$00",
    "$scrypt$ln=99,r=8,p=1$00112233445566778899aabbccddeeff$"
      + "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2",
  ])
  func `what is no hash of ours matches nothing`(text: String) async throws {
    #expect(try await !hasher.verify("4071", against: text))
  }
}
