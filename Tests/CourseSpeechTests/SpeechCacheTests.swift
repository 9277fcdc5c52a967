import CourseCore
import CourseTestSupport
import Glibc
import Testing

@testable import CourseSpeech

struct SpeechCacheTests {
  private static let sound = [UInt8](repeating: 7, count: 1_000)

  @Test func `a sound is found again, and another is not`() throws {
    try withFolder { folder in
      let cache = SpeechCache(in: folder + "/speech", most: 10_000)

      cache.keep(Self.sound, as: .fixture(1))

      #expect(cache.find(.fixture(1))?.size == 1_000)
      #expect(SpeechCache(in: folder + "/speech", most: 1).find(.fixture(1)) != nil)
      #expect(cache.find(.fixture(2)) == nil)
    }
  }

  @Test func `what was used least lately makes room`() throws {
    try withFolder { folder in
      let cache = SpeechCache(in: folder, most: 3_000)
      for number in UInt64(1)...3 {
        cache.keep(Self.sound, as: .fixture(number))
        // Files know the time of their use; it need not pass for this.
        setUse(of: folder + "/\(Digest.fixture(number)).wav", to: Int(number))
      }
      _ = cache.find(.fixture(1))

      cache.keep(Self.sound, as: .fixture(4))

      #expect((UInt64(1)...4).filter { cache.find(.fixture($0)) != nil } == [1, 3, 4])
    }
  }

  @Test func `a sound that is longer than all the room is not kept`() throws {
    try withFolder { folder in
      let cache = SpeechCache(in: folder, most: 999)

      cache.keep(Self.sound, as: .fixture(1))

      #expect(cache.find(.fixture(1)) == nil)
    }
  }

  @Test func `where nothing can be written nothing is kept, and nothing goes wrong`() {
    let cache = SpeechCache(in: "/proc/nowhere/speech", most: 10_000)

    cache.keep(Self.sound, as: .fixture(1))

    #expect(cache.find(.fixture(1)) == nil)
  }
}

private func withFolder(_ body: (String) throws -> Void) throws {
  let folder = try TemporaryFolder()
  defer { folder.remove() }
  try body(folder.path)
}

private func setUse(of path: String, to seconds: Int) {
  let time = timespec(tv_sec: seconds, tv_nsec: 0)
  utimensat(AT_FDCWD, path, [time, time], 0)
}
