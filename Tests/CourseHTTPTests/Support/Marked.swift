import CourseCore

@testable import CourseStore

/// Content whose every part that must not leave the engine too early is a marker to search for.
///
/// Turned over, the same questions have other answers and are shown alike.
enum Marked {
  /// What is said after an answer.
  static let why = "WHY-"

  /// What is right.
  static let key = "KEY-"

  /// A scene that comes later in a story.
  static let later = "LATER-"

  /// The second wording of a critical question.
  static let again = "AGAIN-"

  /// What only authors and draws care about.
  static let inner = ["nhan-kin", "khung-kin", "lai-kin"]

  static let picture = MediaFile(path: "Courses/khoa/media/a.svg", digest: digest(of: "<svg/>"))

  static let files: [Digest: [UInt8]] = [picture.digest: Array("<svg/>".utf8)]

  private static func digest(of text: String) -> Digest { .sha256(of: Array(text.utf8)) }

  /// A question of a kind, for a bank or a lesson.
  static func question(
    _ kind: AnswerKey.Kind,
    isTurned: Bool = false,
    isCritical: Bool = false,
    again: QuestionID? = nil
  ) -> Question {
    Question(
      id: QuestionID("cau-" + kind.rawValue),
      ask: "Câu \(kind.rawValue)?",
      answer: answer(kind, isTurned),
      why: why + kind.rawValue,
      hints: ["HINT-1 \(kind.rawValue)", "HINT-2 \(kind.rawValue)"],
      picture: Picture(file: picture, alt: "Hình \(kind.rawValue)"),
      isCritical: isCritical,
      again: again,
      difficulty: 4,
      tags: ["nhan-kin"],
      competences: [CompetenceReference(framework: "khung-kin", code: "9.9")]
    )
  }

  private static func answer(_ kind: AnswerKey.Kind, _ isTurned: Bool) -> AnswerKey {
    switch kind {
    case .choices:
      .choices([
        Choice("A", isRight: !isTurned, why: why + "A"),
        Choice("B", isRight: isTurned, why: why + "B"),
      ])
    case .trueOrFalse: .trueOrFalse(!isTurned)
    case .typed:
      .typed(
        TypedAnswer(
          accepted: [isTurned ? key + "khác" : key + "một"],
          near: [TypedAnswer.Slip(text: key + "gần", why: why + "gần")]
        )
      )
    case .number:
      .number(NumberAnswer(Decimal(units: isTurned ? 31_337 : 27_182, scale: 0), unit: "đồng"))
    case .order: .order(isTurned ? ["d3", "d2", "d1"] : ["d1", "d2", "d3"])
    case .match:
      .match(
        MatchAnswer(pairs: [
          MatchAnswer.Pair(left: "t1", right: isTurned ? "p2" : "p1"),
          MatchAnswer.Pair(left: "t2", right: isTurned ? "p1" : "p2"),
        ])
      )
    case .sort:
      .sort([
        SortGroup(heading: "n1", items: isTurned ? ["m2"] : ["m1"]),
        SortGroup(heading: "n2", items: isTurned ? ["m1"] : ["m2"]),
      ])
    case .fill:
      .fill(
        FillAnswer(pieces: [
          .text("Bác "), .gap(.typed([key + (isTurned ? "hai" : "ba")])), .text(" rồi "),
          .gap(.picked(["g1", "g2"], right: isTurned ? 1 : 0)),
        ])
      )
    case .spot:
      .spot([
        SpotArea("v1", isRight: !isTurned, shape: .circle(x: 20, y: 20, radius: 5), why: why + "v"),
        SpotArea(
          "v2",
          isRight: isTurned,
          shape: .rectangle(left: 50, top: 50, width: 9, height: 9)
        ),
      ])
    case .scenario: .scenario(scenes(isTurned))
    case .poll: .poll(["y1", "y2"])
    }
  }

  private static func scenes(_ isTurned: Bool) -> [Scene] {
    let safe = isTurned ? Scene.Reply.Worth.unsafe : .safe
    let unsafe = isTurned ? Scene.Reply.Worth.safe : .unsafe
    return [
      Scene(
        id: "canh-1",
        says: "Chào bác.",
        replies: [
          Scene.Reply("r1", safe, to: "canh-2", why: why + "r1"),
          Scene.Reply("r2", unsafe, to: "canh-2", why: why + "r2"),
        ]
      ),
      Scene(
        id: "canh-2",
        says: later + "bấm đi",
        replies: [
          Scene.Reply("s1", safe, why: why + "s1"), Scene.Reply("s2", unsafe, why: why + "s2"),
        ]
      ),
    ]
  }
}
