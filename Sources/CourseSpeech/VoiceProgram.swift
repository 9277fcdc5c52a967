import CourseCore
import Glibc

/// `espeak-ng`, run once for each text, without a shell and with nothing of ours in its hands.
struct VoiceProgram: Sendable {
  /// Where Debian puts it.
  private static let places = ["/usr/bin/espeak-ng", "/usr/local/bin/espeak-ng"]

  /// The languages we write in, by the names of its voices.
  private static let voices: [Language: String] = [.vietnamese: "vi", .english: "en"]

  /// How long it may take, and how much it may say.
  private static let patience: Int32 = 20_000
  private static let most = 16 << 20

  private let path: String

  /// `nil` where it is not installed.
  init?() {
    guard let path = Self.places.first(where: { access($0, X_OK) == 0 }) else { return nil }
    self.path = path
  }

  func canSpeak(_ language: Language) -> Bool { Self.voices[language] != nil }

  /// Returns the sound as a WAV file; `nil` where there is no voice, or none came.
  ///
  /// It waits for the program: nobody calls it where others must not wait.
  func wave(of text: String, in language: Language) -> [UInt8]? {
    guard let voice = Self.voices[language], let input = Pipe(), let output = Pipe() else {
      return nil
    }
    // A pipe holds 64 KiB, which is more than the longest text, so that this never waits.
    guard input.fill(with: Array(text.utf8)) else { return nil }
    let words = ["espeak-ng", "-v", voice, "-s", "150", "-b", "1", "--stdin", "--stdout"]
    guard let child = start(words, reading: input, writing: output) else { return nil }
    output.closeWriting()
    let sound = output.read(most: Self.most, within: Self.patience)
    if sound == nil { kill(child, SIGKILL) }
    var status: CInt = 0
    while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { return nil } }
    guard status == 0, let sound else { return nil }
    return WaveFile.mended(sound)
  }

  /// Starts it with these two ends of pipes and an empty environment, at rest while anything else
  /// has work; whatever else we have open closes itself (`O_CLOEXEC`).
  private func start(_ words: [String], reading input: Pipe, writing output: Pipe) -> pid_t? {
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var nothing: [UnsafeMutablePointer<CChar>?] = [nil]
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input.reading, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output.writing, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Threads that wait for work block signals; the program must be stoppable.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var child: pid_t = 0
    guard posix_spawn(&child, path, &actions, &attributes, &arguments, &nothing) == 0 else {
      return nil
    }
    setpriority(__priority_which_t(PRIO_PROCESS.rawValue), id_t(child), 10)
    return child
  }
}
