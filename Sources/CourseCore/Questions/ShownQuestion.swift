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

  package init(
    kind: AnswerKey.Kind,
    ask: String,
    picture: Picture? = nil,
    say: Sound? = nil,
    body: Body,
    hints: [String] = [],
    hintCount: Int = 0
  ) {
    self.kind = kind
    self.ask = ask
    self.picture = picture
    self.say = say
    self.body = body
    self.hints = hints
    self.hintCount = hintCount
  }
}

extension ShownQuestion {
  /// A line to choose, with its picture and voice.
  package struct Option: Hashable, Sendable {
    package let text: String
    package let picture: Picture?
    package let say: Sound?

    package init(_ text: String, picture: Picture? = nil, say: Sound? = nil) {
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

    package init(name: String, shape: Shape) {
      self.name = name
      self.shape = shape
    }
  }

  /// A story as far as it was played.
  package struct Story: Hashable, Sendable {
    /// A scene that is over, with the reply that was given.
    package struct Played: Hashable, Sendable {
      package let says: String
      package let picture: Picture?
      package let reply: String

      package init(says: String, picture: Picture? = nil, reply: String) {
        self.says = says
        self.picture = picture
        self.reply = reply
      }
    }

    /// The scene being played; without replies the story ends here.
    package struct Current: Hashable, Sendable {
      package let says: String
      package let picture: Picture?
      package let replies: [Reply]

      package init(says: String, picture: Picture? = nil, replies: [Reply]) {
        self.says = says
        self.picture = picture
        self.replies = replies
      }
    }

    package struct Reply: Hashable, Sendable {
      package let text: String

      /// Where it stands on the scene's picture.
      package let shape: Shape?

      package init(text: String, shape: Shape? = nil) {
        self.text = text
        self.shape = shape
      }
    }

    package let played: [Played]

    /// `nil` when the last reply ended the story.
    package let current: Current?

    package init(played: [Played], current: Current?) {
      self.played = played
      self.current = current
    }

    /// Whether no reply is to be given any more.
    package var isOver: Bool { current?.replies.isEmpty ?? true }
  }
}
