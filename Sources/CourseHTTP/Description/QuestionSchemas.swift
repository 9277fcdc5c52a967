import CourseCore

/// The shapes of what is asked, answered and explained.
enum QuestionSchemas {
  /// What a learner may know of a question before it is closed.
  static let question = Schema.either(
    AnswerKey.Kind.allCases.map { kind in
      Schema.object(merging: shared(kind), with: body(of: kind))
    }
  )

  private static func shared(_ kind: AnswerKey.Kind) -> [(String, Schema)] {
    [
      ("kind", .choice([kind.rawValue])), ("ask", .named("Text")),
      ("picture?", .named("Picture")), ("say?", .named("Media")),
      ("hints", .list(.text("asked for so far"))), ("hintCount", .whole()),
    ]
  }

  private static func body(of kind: AnswerKey.Kind) -> [(String, Schema)] {
    switch kind {
    case .choices, .poll:
      [("options", .list(.named("Option"), most: 8)), ("several", .truth())]
    case .trueOrFalse, .typed: []
    case .number: [("unit?", .text())]
    case .order: [("lines", .list(.text(), most: 8))]
    case .match: [("lefts", .list(.named("Option"), most: 6)), ("rights", .list(.text()))]
    case .sort: [("headings", .list(.text(), most: 4)), ("items", .list(.text(), most: 12))]
    case .fill: [("pieces", .list(.named("Piece")))]
    case .spot: [("areas", .list(.named("Area"), most: 8)), ("several", .truth())]
    case .scenario:
      [
        ("played", .list(.named("PlayedScene"))), ("scene?", .named("Scene")),
        ("over", .truth()),
      ]
    }
  }

  static let option = Schema.object([
    "text": .text(), "picture?": .named("Picture"), "say?": .named("Media"),
  ])

  static let piece = Schema.either([
    .object(["text": .text()]), .object(["gap": .choice(["typed"])]),
    .object(["gap": .choice(["picked"]), "options": .list(.text())]),
  ])

  private static let hundredth = Schema.whole("hundredths of the picture", most: 100)
  static let rectangle = Schema.list(hundredth, most: 4)
  static let circle = Schema.list(hundredth, most: 3)

  static let area = Schema.either([
    .object(["name": .text(), "rect": rectangle]), .object(["name": .text(), "circle": circle]),
  ])

  static let playedScene = Schema.object([
    "says": .named("Text"), "picture?": .named("Picture"), "reply": .text(),
  ])

  static let scene = Schema.object([
    "says": .named("Text"), "picture?": .named("Picture"),
    "replies": .list(
      .either([
        .object(["text": .text()]), .object(["text": .text(), "rect": rectangle]),
        .object(["text": .text(), "circle": circle]),
      ]),
      most: 4
    ),
  ])

  /// What a learner gives, in places as shown, counted from 0.
  static let answer = Schema.either(forms)

  /// An answer as it is kept: of a number, also how it was read.
  static let keptAnswer = Schema.either(
    forms + [.object(["line": .text("as typed"), "number": .text("as it was read")])]
  )

  private static let place = Schema.whole(most: 99)
  private static let gap = Schema.either([
    .object(["line": .text(most: 8_000)]), .object(["place": place]),
  ])

  private static let forms: [Schema] = [
    .object(["places": .list(place, most: 8)]), .object(["truth": .truth()]),
    .object(["line": .text("as typed", most: 8_000)]), .object(["order": .list(place, most: 8)]),
    .object(["assigned": .list(.orNull(place), most: 12)]),
    .object(["gaps": .list(.orNull(gap), most: 6)]),
    .object(["replies": .list(place, most: 12)]),
  ]

  /// What is said once a question is closed.
  static let explanation = Schema.object([
    "right?": .truth("absent for a poll"), "earned": .whole(), "available": .whole(),
    "why?": .named("Text"), "parts?": .list(.named("Part")), "answer?": .named("RightAnswer"),
    "rightPlaces?": .list(.whole(most: 99)), "comment?": .text("about a known slip"),
  ])

  static let part = Schema.object([
    "text?": .text(), "picked?": .truth(), "given?": .text(), "right?": .truth(),
    "belongs?": .text(), "marked?": .text("the answer with its marks"), "why?": .named("Text"),
  ])

  static let rightAnswer = Schema.either([
    .object(["options": .list(.text())]), .object(["truth": .truth()]),
    .object(["line": .text()]), .object(["number": .text(), "unit?": .text()]),
    .object(["order": .list(.text())]),
    .object(["pairs": .list(.object(["left": .text(), "right": .text()]))]),
    .object(["groups": .list(.object(["under": .text(), "items": .list(.text())]))]),
    .object(["gaps": .list(.text())]),
  ])
}
