/// What may be said about a question once it is closed for the learner.
package struct Explanation: Hashable, Sendable {
  /// One part of a question: an option, an area, a line, a left side, an item, a gap or a reply.
  package struct Part: Hashable, Sendable {
    /// What the learner saw; empty for gaps and typed lines, which have no text of their own.
    package let text: String

    /// Whether the learner chose it; `nil` where a part is not chosen but filled.
    package let isPicked: Bool?

    /// What the learner gave for it; `nil` for nothing, and where a part is chosen.
    package let given: String?

    /// Whether the part is right; `nil` where neither can be said.
    ///
    /// Of an option: that choosing it is right. Of a filled part: that what was given is. Of a line
    /// in an order: that it follows the line it should. Of a reply: that it is safe.
    package let isRight: Bool?

    /// What belongs there, where that is one text.
    package let right: String?

    /// The answer with its marks, when the learner's lacked some and the author wants them shown.
    package let marked: String?
    package let why: String?

    init(
      _ text: String = "",
      isPicked: Bool? = nil,
      given: String? = nil,
      isRight: Bool?,
      right: String? = nil,
      marked: String? = nil,
      why: String? = nil
    ) {
      self.text = text
      self.isPicked = isPicked
      self.given = given
      self.isRight = isRight
      self.right = right
      self.marked = marked
      self.why = why
    }
  }

  /// The right answer in the form in which it is said.
  package enum RightAnswer: Hashable, Sendable {
    /// The right options or areas, as shown.
    case options([String])
    case truth(Bool)
    case line(String)
    case number(Decimal, unit: String?)

    /// All lines in their order.
    case sequence([String])
    case pairs([Pair])
    case groups([SortGroup])

    /// The right text of each gap.
    case gaps([String])
  }

  /// A left side and the right that belongs to it.
  package struct Pair: Hashable, Sendable {
    package let left: String
    package let right: String
  }

  /// Whether all of it was right; `nil` for a poll.
  package let isRight: Bool?
  package let earned: Points
  package let available: Points

  /// What the author says after answering, in the small Markdown of the format.
  package let why: String?

  /// Options, areas and lines as shown, gaps and items in their order, replies along the way.
  package let parts: [Part]

  /// `nil` for a poll and a story.
  package let rightAnswer: RightAnswer?

  /// The places of the right options or areas as shown; empty for other kinds.
  package let rightPlaces: [Int]

  /// What the author says about the slip that the learner made.
  package let comment: String?
}
