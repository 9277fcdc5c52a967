import CourseCore
import Glibc
import Subprocess
import SystemPackage

/// `espeak-ng`, run once for each text, without a shell and with nothing of ours in its hands.
struct VoiceProgram: Sendable {
  /// Where Debian puts it.
  private static let places = ["/usr/bin/espeak-ng", "/usr/local/bin/espeak-ng"]

  /// The languages we write in, by the names of its voices.
  private static let voices: [Language: String] = [.vietnamese: "vi", .english: "en"]

  /// How much it may say.
  private static let most = 16 << 20

  private let path: FilePath
  private let patience: Duration

  /// `nil` where it is not installed.
  ///
  /// - Parameter patience: How long it may take for one text.
  init?(patience: Duration) {
    guard let path = Self.places.first(where: { access($0, X_OK) == 0 }) else { return nil }
    self.path = FilePath(path)
    self.patience = patience
  }

  func canSpeak(_ language: Language) -> Bool { Self.voices[language] != nil }

  /// Returns the sound as a WAV file; `nil` where there is no voice, or none came in time.
  func wave(of text: String, in language: Language) async -> [UInt8]? {
    guard let voice = Self.voices[language] else { return nil }
    let sound = try? await withThrowingTaskGroup(of: [UInt8]?.self) { group in
      group.addTask { try await spoken(text, by: voice) }
      group.addTask {
        try await Task.sleep(for: patience)
        return nil
      }
      // Whichever comes second is cancelled, and a program that still runs is killed.
      defer { group.cancelAll() }
      return try await group.next() ?? nil
    }
    return sound.flatMap { $0 }.flatMap(WaveFile.mended)
  }

  /// Runs it with an empty environment, at rest while anything else has work; the library closes
  /// whatever else we have open.
  private func spoken(_ text: String, by voice: String) async throws -> [UInt8]? {
    let done = try await run(
      .path(path),
      arguments: ["-v", voice, "-s", "150", "-b", "1", "--stdin", "--stdout"],
      environment: .custom([:]),
      input: .string(text),
      output: .bytes(limit: Self.most),
      error: .discarded
    ) { program in
      setpriority(
        __priority_which_t(PRIO_PROCESS.rawValue),
        id_t(program.processIdentifier.value),
        10
      )
    }
    return done.terminationStatus.isSuccess ? done.standardOutput : nil
  }
}
