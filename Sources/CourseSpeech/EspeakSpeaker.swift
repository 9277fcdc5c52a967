package import CourseCore
package import CourseEngine

/// Reads texts aloud by `espeak-ng`, one after another, and keeps the sounds on the disk.
///
/// The program is one of its own, so that its licence (GPL-3) and whatever goes wrong in it stay
/// outside of ours.
package final class EspeakSpeaker: Speaker {
  /// The longest text, in characters: some four minutes.
  private static let longest = 4_000

  private let program: VoiceProgram?
  private let cache: SpeechCache
  private let hasRoom: @Sendable () -> Bool
  private let hasher: Hasher
  private let turns = Turns(mostWaiting: 7)

  /// - Parameters:
  ///   - folder: Where sounds are kept; made when it is not there.
  ///   - most: How many bytes of them.
  ///   - patience: How long a text may take; whoever waits is told then that it cannot be read.
  ///   - hasRoom: Whether the disk has room for what is not needed.
  ///   - hasher: Names the sounds.
  package init(
    keepingIn folder: String,
    most: Int = 64 << 20,
    patience: Duration = .seconds(20),
    hasRoom: @escaping @Sendable () -> Bool,
    hasher: @escaping Hasher
  ) {
    program = VoiceProgram(patience: patience)
    cache = SpeechCache(in: folder, most: most)
    self.hasRoom = hasRoom
    self.hasher = hasher
  }

  package func canSpeak(_ language: Language) -> Bool { program?.canSpeak(language) ?? false }

  package func speak(_ text: String, in language: Language) async throws -> MediaView {
    guard let program, program.canSpeak(language) else { throw SpeakerError.noVoice }
    guard text.count <= Self.longest else { throw SpeakerError.tooLong }
    let sound = hasher(Array("espeak-ng \(language.rawValue) \(text)".utf8))
    return try await turns.take {
      try await media(sound, of: text, in: language, by: program)
    }
  }

  private func media(
    _ sound: Digest,
    of text: String,
    in language: Language,
    by program: VoiceProgram
  ) async throws -> MediaView {
    if let kept = cache.find(sound) {
      return MediaView(kind: .wave, source: .file(path: kept.path, size: kept.size))
    }
    guard let wave = await program.wave(of: text, in: language) else { throw SpeakerError.silent }
    if hasRoom() { cache.keep(wave, as: sound) }
    return MediaView(kind: .wave, source: .bytes(wave))
  }
}
