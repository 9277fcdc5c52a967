/// What a learner may know of a question before it is closed, and nothing else.
///
/// Options are named by their place as shown, counted from 0, which is what a `Response` holds; the
/// place in the file would tell which is right.
package struct ShownQuestion: Hashable, Sendable {
  /// What is shown below the question; the case is the question's kind.
  package enum Body: Hashable, Sendable {
    case choices([Option], isSeveral: Bool)
    case trueOrFalse

    /// A line to type.
    case typed
    case number(unit: String?)

    /// Lines to bring in order.
    case order([String])
    case match(lefts: [Option], rights: [String])
    case sort(headings: [String], items: [String])
    case fill([Piece])

    /// Areas of the question's picture.
    case spot([Area], isSeveral: Bool)
    case scenario(Story)
    case poll([String])
  }

  package let kind: AnswerKey.Kind
  package let ask: String
  package let picture: Picture?
  package let say: Sound?
  package let body: Body

  /// The hints asked for so far.
  package let hints: [String]

  /// How many hints there are.
  package let hintCount: Int
}

extension ShownQuestion {
  /// A line to choose, with its picture and voice.
  package struct Option: Hashable, Sendable {
    package let text: String
    package let picture: Picture?
    package let say: Sound?

    init(_ text: String, picture: Picture? = nil, say: Sound? = nil) {
      self.text = text
      self.picture = picture
      self.say = say
    }
  }

  /// A piece of a text with gaps; all gaps to type in are to be drawn equally wide.
  package enum Piece: Hashable, Sendable {
    case text(String)
    case typed
    case picked([String])
  }

  /// A named area of a picture.
  package struct Area: Hashable, Sendable {
    package let name: String
    package let shape: Shape
  }

  /// A story as far as it was played.
  package struct Story: Hashable, Sendable {
    /// A scene that is over, with the reply that was given.
    package struct Played: Hashable, Sendable {
      package let says: String
      package let picture: Picture?
      package let reply: String
    }

    /// The scene being played; without replies the story ends here.
    package struct Current: Hashable, Sendable {
      package let says: String
      package let picture: Picture?
      package let replies: [Reply]
    }

    package struct Reply: Hashable, Sendable {
      package let text: String

      /// Where it stands on the scene's picture.
      package let shape: Shape?
    }

    package let played: [Played]

    /// `nil` when the last reply ended the story.
    package let current: Current?

    /// Whether no reply is to be given any more.
    package var isOver: Bool { current?.replies.isEmpty ?? true }
  }
}
