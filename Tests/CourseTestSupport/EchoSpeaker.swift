package import CourseCore
package import CourseEngine

/// “Reads aloud” by giving back the text as the bytes of a sound, for Vietnamese alone.
package struct EchoSpeaker: Speaker {
  package init() {}

  package func canSpeak(_ language: Language) -> Bool { language == .vietnamese }

  package func speak(_ text: String, in language: Language) async throws -> MediaView {
    guard canSpeak(language) else { throw SpeakerError.noVoice }
    if text.contains("BẬN") { throw SpeakerError.busy }
    return MediaView(kind: .wave, source: .bytes(Array(text.utf8)))
  }
}
