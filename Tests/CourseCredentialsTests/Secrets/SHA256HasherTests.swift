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

  @Test(arguments: [[0, 3], [1, 2], [1, 1, 1]])
  func `pieces have the digest of the whole`(lengths: [Int]) {
    var running = RunningSHA256()
    var rest = Array("abc".utf8)[...]

    for length in lengths {
      running.add(rest.prefix(length))
      rest = rest.dropFirst(length)
    }

    #expect(running.digest == SHA256Hasher.digest(Array("abc".utf8)))
  }
}
