import CourseCore
import CourseCredentials
import CourseEngine
import CourseTestSupport
import Glibc
import Testing

@testable import CourseSpeech

/// With the real `espeak-ng`, which `Tools/test` installs.
struct EspeakSpeakerTests {
  @Test(arguments: [Language.vietnamese, .english])
  func `a text becomes a sound of some length`(language: Language) async throws {
    try await withSpeaker { speaker, _ in
      #expect(speaker.canSpeak(language))

      let short = try await speaker.speak("Chào bác.", in: language)
      let long = try await speaker.speak("Chào bác. Hôm nay bác học bài gì ạ?", in: language)

      let (first, second) = (try short.bytes(), try long.bytes())
      #expect(short.kind == .wave)
      #expect(MediaKind(of: first) == .wave)
      // 22,050 samples of two bytes a second: "Chào bác" takes longer than a quarter of one.
      #expect(first.count > 11_000)
      #expect(second.count > first.count)
    }
  }

  @Test func `the second time it comes from the disk, and is the same`() async throws {
    try await withSpeaker { speaker, _ in
      let made = try await speaker.speak("Xin chào.", in: .vietnamese)
      let kept = try await speaker.speak("Xin chào.", in: .vietnamese)

      guard case .file = kept.source else {
        Issue.record("not kept: \(kept.source)")
        return
      }
      #expect(try kept.bytes() == made.bytes())
    }
  }

  @Test func `where the disk is nearly full it is read aloud all the same, and not kept`()
    async throws
  {
    try await withSpeaker(hasRoom: false) { speaker, folder in
      _ = try await speaker.speak("Xin chào.", in: .vietnamese)

      #expect(access(folder + "/speech", F_OK) != 0)
    }
  }

  @Test func `nothing that a text says is taken for a command`() async throws {
    try await withSpeaker { speaker, folder in
      let text =
        "--version; $(touch \(folder)/made) `touch \(folder)/made` <audio src=\"/etc/passwd\"/>"

      _ = try await speaker.speak(text, in: .vietnamese)

      #expect(access(folder + "/made", F_OK) != 0)
    }
  }

  @Test func `what cannot be read aloud is said to be so`() async throws {
    try await withSpeaker { speaker, _ in
      #expect(!speaker.canSpeak(Language("km")))
      await #expect(throws: SpeakerError.noVoice) {
        try await speaker.speak("សួស្តី", in: Language("km"))
      }
      await #expect(throws: SpeakerError.tooLong) {
        try await speaker.speak(String(repeating: "a", count: 4_001), in: .vietnamese)
      }
    }
  }

  @Test func `of many at once some are asked to come again, and none is lost`() async throws {
    try await withSpeaker { speaker, _ in
      let heard = await withTaskGroup(of: Bool?.self) { group in
        for number in 1...20 {
          group.addTask {
            do {
              return try await speaker.speak("Câu số \(number).", in: .vietnamese).kind == .wave
            } catch { return error as? SpeakerError == .busy ? nil : false }
          }
        }
        return await group.reduce(into: [Bool?]()) { $0.append($1) }
      }

      #expect(heard.count == 20)
      #expect(!heard.contains(false))
      #expect(heard.contains(true))
    }
  }
}

private func withSpeaker(
  hasRoom: Bool = true,
  _ body: (EspeakSpeaker, String) async throws -> Void
) async throws {
  let made = try TemporaryFolder()
  defer { made.remove() }
  let folder = made.path
  let speaker = EspeakSpeaker(
    keepingIn: folder + "/speech",
    // It gives way to all other tests, and those to those of the programs.
    patience: .seconds(3_600),
    hasRoom: { hasRoom },
    hasher: SHA256Hasher.digest
  )
  try await body(speaker, folder)
}

extension MediaView {
  fileprivate func bytes() throws -> [UInt8] {
    switch source {
    case .bytes(let bytes): return bytes
    case .file(let path, let size):
      let file = try #require(fopen(path, "r"))
      defer { fclose(file) }
      var bytes = [UInt8](repeating: 0, count: size)
      #expect(fread(&bytes, 1, size, file) == size)
      return bytes
    }
  }
}
