package import CourseCore

extension Engine {
  /// Whether texts of a language can be read aloud on this machine where no voice was recorded.
  package func canSpeak(_ language: Language) -> Bool { speaker.canSpeak(language) }

  /// Reads aloud what a step of a lesson shows to this learner now: the recorded voice where there
  /// is one.
  ///
  /// - Throws: `EngineError.notFound` also where nobody can read it.
  package func speech(
    _ token: SessionToken,
    of place: StepPlace,
    hints: Int = 0,
    in language: Language
  ) async throws -> Speech {
    let written = content.lesson(place.lesson, in: language)?.language ?? language
    switch try await step(token, place, hints: hints, in: language).content {
    case .read(let reading):
      return try await speech(reading.say, SpokenText(reading), written)
    case .question(let practice): return try await speech(of: practice.shown, in: written)
    case .practise(let practise):
      return try await speech(of: practise.practice.shown, in: written)
    }
  }

  /// Reads aloud a question that was asked in an attempt, as the learner may see it now.
  ///
  /// - Throws: `EngineError.notFound` also where nobody can read it.
  package func speech(
    _ token: SessionToken,
    of position: Int,
    in attempt: AttemptID
  ) async throws -> Speech {
    let (shown, language) = try await reading(token) { tx, person in
      guard let row = try tx.attempt(attempt), try tx.isSame(row.person, person),
        row.isOfThisStation,
        row.status != .setAside
      else { throw EngineError.notFound(.attempt, id: attempt.description) }
      let seat = try restored(row, tx: tx)
      return (seat.sitting.shown(at: position), seat.language)
    }
    guard let shown else { throw EngineError.notFound(.question, id: String(position)) }
    return try await speech(of: shown, in: language)
  }

  /// Reads aloud the text of a consent.
  ///
  /// - Throws: `EngineError.notFound` also where nobody can read it.
  package func speech(
    _ token: SessionToken,
    of purpose: ConsentPurpose,
    in language: Language
  ) async throws -> Speech {
    try await reading(token) { _, _ in }
    let read = consentTexts(in: language).first { $0.text.purpose == purpose }
    guard let read else { throw EngineError.notFound(.speech, id: purpose.rawValue) }
    return try await speech(nil, SpokenText(read.text), read.text.language)
  }

  /// Reads aloud what stands on a page, line by line.
  ///
  /// - Throws: `EngineError.notFound` where nobody can read it, `.speakerBusy`.
  package func speech(of lines: [String], in language: Language) async throws -> Speech {
    try await speech(nil, SpokenText(lines), language)
  }

  private func speech(of shown: ShownQuestion, in language: Language) async throws -> Speech {
    try await speech(shown.say, SpokenText(shown, .of(language)), language)
  }

  /// The recorded voice of a text, else the machine's.
  func speech(
    _ recorded: Sound?,
    _ spoken: SpokenText,
    _ language: Language
  ) async throws -> Speech {
    if let recorded = recorded?.file.digest, let media = await content.media(recorded) {
      return Speech(media: media, digest: recorded)
    }
    let digest = hasher(Array((language.rawValue + " " + spoken.text).utf8))
    do {
      return Speech(media: try await speaker.speak(spoken.text, in: language), digest: digest)
    } catch SpeakerError.busy {
      throw EngineError.speakerBusy
    } catch is SpeakerError {
      throw EngineError.notFound(.speech, id: digest.description)
    }
  }
}

/// A text read aloud.
package struct Speech: Hashable, Sendable {
  package let media: MediaView

  /// Differs where the sound does.
  package let digest: Digest
}
