import CourseCore
import CourseCredentials
import Testing

struct SHA256HasherTests {
  /// FIPS 180-4, the example for "abc".
  @Test func `the digest is that of the standard`() {
    #expect(
      SHA256Hasher.digest(Array("abc".utf8)).description
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    )
  }
}
