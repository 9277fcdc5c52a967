package import CourseCore

/// A file that somebody works through with no centre around it.
@MainActor package protocol FileQuiz {
  /// - Returns: Whether it came to its end; false when the learner stopped before.
  func play(on stage: any Stage) async throws -> Bool

  /// The line of JSON that a quiz ends with, whether or not it was finished.
  var report: JSONValue { get }
}

/// What working through a file needs of the outside world.
package struct QuizWorld {
  package let digest: ([UInt8]) -> Digest

  /// The time since the program began, not counting sleep of the machine.
  package let elapsed: () -> Span

  /// Puts the state where it outlives the program; returns when it is there.
  package let save: ([UInt8]) throws -> Void

  package init(
    digest: @escaping ([UInt8]) -> Digest,
    elapsed: @escaping () -> Span,
    save: @escaping ([UInt8]) throws -> Void
  ) {
    self.digest = digest
    self.elapsed = elapsed
    self.save = save
  }

  func digest(of question: Question) -> Digest { digest(question.json.canonicalBytes) }
}

extension Stage {
  /// The first page of a file; false when the learner leaves at once.
  func greet(title: String, intro: String?) throws(Interruption) -> Bool {
    let intro = intro.map { Markdown($0).paragraphs() + [.blank] } ?? []
    var page = TextDialogue(
      title: title,
      body: intro + [Paragraph(words.howTo)],
      next: words.begin,
      escape: .leave
    )
    return try play(&page) == .goOn
  }

  /// The last page of a file.
  func conclude(_ body: [Paragraph], title: String) throws(Interruption) {
    var page = TextDialogue(title: title, body: body, next: words.finish, escape: nil)
    _ = try play(&page)
  }
}
