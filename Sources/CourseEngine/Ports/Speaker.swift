package import CourseCore

/// Reads texts aloud.
package protocol Speaker: Sendable {
  /// Whether there is a voice for texts of a language.
  func canSpeak(_ language: Language) -> Bool

  /// Returns the sound of a text.
  ///
  /// - Throws: `SpeakerError`.
  func speak(_ text: String, in language: Language) async throws -> MediaView
}

/// Why a text is not read aloud.
package enum SpeakerError: Error, Hashable, Sendable {
  /// Nothing on this machine speaks the language.
  case noVoice
  case tooLong

  /// Too many others wait for the voice.
  case busy

  /// The voice gave no sound.
  case silent
}

/// Where nothing speaks.
package struct NoSpeaker: Speaker {
  package init() {}

  package func canSpeak(_ language: Language) -> Bool { false }

  package func speak(_ text: String, in language: Language) async throws -> MediaView {
    throw SpeakerError.noVoice
  }
}
