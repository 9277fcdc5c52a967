/// What is right about a question; the case is the question's kind.
package enum AnswerKey: Hashable, Sendable {
  /// 2–8 options, at least one right and one wrong.
  case choices([Choice])
  case trueOrFalse(Bool)
  case typed(TypedAnswer)
  case number(NumberAnswer)

  /// 3–8 lines in the right order.
  case order([String])
  case match(MatchAnswer)

  /// 2–4 headings with the items that belong under each, 2–12 in all.
  case sort([SortGroup])
  case fill(FillAnswer)

  /// 2–8 areas of the question's picture, at least one right and no fewer wrong.
  case spot([SpotArea])

  /// 1–12 scenes; the first is where the story begins, and replies lead to later ones only.
  case scenario([Scene])

  /// 2–8 lines of which none is right.
  case poll([String])

  /// Whether answers are marked; only polls are not.
  package var isScored: Bool {
    if case .poll = self { false } else { true }
  }
}

extension AnswerKey {
  /// The name of a kind, which is the key that holds its answer in a file.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case choices
    case trueOrFalse = "true-or-false"
    case typed = "answer"
    case number
    case order
    case match
    case sort
    case fill
    case spot
    case scenario
    case poll
  }

  package var kind: Kind {
    switch self {
    case .choices: .choices
    case .trueOrFalse: .trueOrFalse
    case .typed: .typed
    case .number: .number
    case .order: .order
    case .match: .match
    case .sort: .sort
    case .fill: .fill
    case .spot: .spot
    case .scenario: .scenario
    case .poll: .poll
    }
  }
}

/// One option of a question with choices.
package struct Choice: Hashable, Sendable {
  package let text: String
  package let isRight: Bool
  package let why: String?

  /// The option's picture, whose description is its text.
  package let picture: Picture?
  package let say: Sound?

  package init(
    _ text: String,
    isRight: Bool,
    why: String? = nil,
    picture: Picture? = nil,
    say: Sound? = nil
  ) {
    self.text = text
    self.isRight = isRight
    self.why = why
    self.picture = picture
    self.say = say
  }
}

/// How an answer is compared with what a learner types.
package struct TypedRules: Hashable, Sendable {
  /// What missing tone marks and letter marks mean; a wrong mark is never accepted.
  package enum Marks: String, Hashable, Sendable, CaseIterable {
    /// Every mark as written.
    case exact
    /// Marks may be missing.
    case optional
    /// Marks may be missing, and the answer with its marks is shown afterwards.
    case shown
  }

  package let marks: Marks

  /// Whether capital letters must be as written.
  package let isCaseExact: Bool

  package init(marks: Marks = .shown, isCaseExact: Bool = false) {
    self.marks = marks
    self.isCaseExact = isCaseExact
  }
}

/// A line to type.
package struct TypedAnswer: Hashable, Sendable {
  /// A known slip and what is said about it; it earns nothing.
  package struct Slip: Hashable, Sendable {
    package let text: String
    package let why: String

    package init(text: String, why: String) {
      self.text = text
      self.why = why
    }
  }

  /// All lines that are right; the first is the one shown.
  package let accepted: [String]
  package let rules: TypedRules
  package let near: [Slip]

  package init(accepted: [String], rules: TypedRules = .init(), near: [Slip] = []) {
    self.accepted = accepted
    self.rules = rules
    self.near = near
  }
}

/// A number to type.
package struct NumberAnswer: Hashable, Sendable {
  package let value: Decimal

  /// The greatest distance from `value` that is still right.
  package let within: Decimal

  /// Shown behind the field, such as `đồng`.
  package let unit: String?

  package init(_ value: Decimal, within: Decimal = .zero, unit: String? = nil) {
    self.value = value
    self.within = within
    self.unit = unit
  }
}

/// Pairs to bring together.
package struct MatchAnswer: Hashable, Sendable {
  package struct Pair: Hashable, Sendable {
    package let left: String

    /// The left side's picture, whose description is its text.
    package let picture: Picture?
    package let right: String

    package init(left: String, picture: Picture? = nil, right: String) {
      self.left = left
      self.picture = picture
      self.right = right
    }
  }

  /// 2–6 pairs whose rights differ.
  package let pairs: [Pair]

  /// Up to 4 further rights that belong to no left.
  package let extras: [String]

  package init(pairs: [Pair], extras: [String] = []) {
    self.pairs = pairs
    self.extras = extras
  }

  /// All rights in the order of the file: those of the pairs, then the extras.
  package var rights: [String] { pairs.map(\.right) + extras }
}

/// A heading and the items that belong under it.
package struct SortGroup: Hashable, Sendable {
  package let heading: String
  package let items: [String]

  package init(heading: String, items: [String]) {
    self.heading = heading
    self.items = items
  }
}

/// A text with gaps.
package struct FillAnswer: Hashable, Sendable {
  package enum Gap: Hashable, Sendable {
    /// A gap to type in, with all lines that are right.
    case typed([String])

    /// A gap to pick for: the options and the place of the right one.
    case picked([String], right: Int)
  }

  /// Text and gaps in reading order.
  package enum Piece: Hashable, Sendable {
    case text(String)
    case gap(Gap)
  }

  package let pieces: [Piece]
  package let rules: TypedRules

  package init(pieces: [Piece], rules: TypedRules = .init()) {
    self.pieces = pieces
    self.rules = rules
  }

  /// The 1–6 gaps in reading order.
  package var gaps: [Gap] {
    pieces.compactMap { piece in
      if case .gap(let gap) = piece { gap } else { nil }
    }
  }
}

/// A place on a picture, in hundredths of the picture's width (`x`) and height (`y`).
package enum Shape: Hashable, Sendable {
  case rectangle(left: Int, top: Int, width: Int, height: Int)

  /// `radius` in hundredths of the picture's width.
  case circle(x: Int, y: Int, radius: Int)
}

/// A named area of a picture.
package struct SpotArea: Hashable, Sendable {
  package let name: String
  package let isRight: Bool
  package let shape: Shape
  package let why: String?

  package init(_ name: String, isRight: Bool, shape: Shape, why: String? = nil) {
    self.name = name
    self.isRight = isRight
    self.shape = shape
    self.why = why
  }
}

/// A scene of a story that the learner lives through.
package struct Scene: Hashable, Sendable {
  /// Something the learner can do in a scene.
  package struct Reply: Hashable, Sendable {
    package enum Worth: String, Hashable, Sendable, CaseIterable {
      case safe, unsafe

      /// Neither safe nor unsafe: it does not count.
      case neutral = "reply"
    }

    package let text: String
    package let worth: Worth

    /// The later scene it leads to; `nil` ends the story.
    package let to: SceneID?
    package let why: String?

    /// Where it stands on the scene's picture.
    package let shape: Shape?

    package init(
      _ text: String,
      _ worth: Worth,
      to: SceneID? = nil,
      why: String? = nil,
      shape: Shape? = nil
    ) {
      self.text = text
      self.worth = worth
      self.to = to
      self.why = why
      self.shape = shape
    }
  }

  package let id: SceneID

  /// What is said or seen, in the small Markdown of the format.
  package let says: String
  package let picture: Picture?

  /// Up to four; none ends the story.
  package let replies: [Reply]

  package init(id: SceneID, says: String, picture: Picture? = nil, replies: [Reply] = []) {
    self.id = id
    self.says = says
    self.picture = picture
    self.replies = replies
  }
}
