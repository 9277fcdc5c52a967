// All of one hand: on a square of 48, in black lines three wide, with parts filled in where that
// helps to tell them apart in black and white and in the size of a thumbnail.
extension LearnerPicture {
  package static let side = 48

  /// The width of a line.
  package static let line = 3

  /// Its lines and filled parts, in the order in which they are drawn.
  package var drawing: [DrawnShape] {
    switch self {
    case .hat:
      [
        .line("M 3 34 Q 14 24 24 9 Q 34 24 45 34 Q 24 42 3 34 Z"),
        .line("M 14 36 Q 16 44 24 45 Q 32 44 34 36"),
      ]
    case .fish:
      [
        .line("M 4 24 Q 18 8 34 24 Q 18 40 4 24 Z"), .filled("M 33 24 L 45 14 L 45 34 Z"),
        .filled(.ellipse(13, 22, 2, 2)),
      ]
    case .boat:
      [.filled("M 4 33 L 44 33 L 36 43 L 12 43 Z"), .line("M 23 33 L 23 5 L 40 27 L 23 27")]
    case .house:
      [
        .filled("M 3 23 L 24 5 L 45 23 Z"), .line("M 9 23 L 9 43 L 39 43 L 39 23"),
        .line("M 20 43 L 20 31 L 28 31 L 28 43"),
      ]
    case .sun: [.filled(.ellipse(24, 24, 9, 9))] + rays
    case .moon:
      [.filled("M 30 5 Q 8 10 10 27 Q 13 43 34 43 Q 41 42 44 37 Q 26 38 23 23 Q 22 12 30 5 Z")]
    case .star:
      [.line("M 24 4 L 30 18 L 45 19 L 33 29 L 37 44 L 24 36 L 11 44 L 15 29 L 3 19 L 18 18 Z")]
    case .tree: [.line(.ellipse(24, 17, 16, 13)), .filled("M 21 29 L 27 29 L 28 45 L 20 45 Z")]
    case .leaf:
      [
        .line("M 6 42 Q 4 10 42 6 Q 44 38 6 42 Z"), .line("M 6 42 L 30 18"),
        .line("M 18 30 L 18 20"), .line("M 18 30 L 28 30"),
      ]
    case .flower: petals + [.filled(.ellipse(24, 19, 5, 5)), .line("M 24 33 L 24 46")]
    case .orange: [.line(.ellipse(24, 29, 16, 15)), .filled("M 24 13 Q 29 2 41 5 Q 37 15 24 13 Z")]
    case .carrot:
      [
        .line("M 14 18 L 34 18 L 24 45 Z"),
        .filled("M 22 17 L 14 4 L 23 10 L 25 3 L 27 10 L 36 5 L 27 17 Z"), .line("M 18 26 L 25 26"),
      ]
    case .umbrella:
      [
        .filled("M 4 24 Q 8 5 24 5 Q 40 5 44 24 Z"),
        .line("M 24 24 L 24 39 Q 24 45 19 45 Q 14 45 14 40"),
      ]
    case .teapot:
      [
        .line("M 12 20 L 34 20 L 37 40 L 9 40 Z"), .line("M 11 34 Q 3 30 3 20"),
        .line("M 35 23 Q 46 24 44 31 Q 43 36 36 36"),
        .filled("M 15 19 Q 17 12 23 12 Q 29 12 31 19 Z"), .filled(.ellipse(23, 9, 3, 3)),
      ]
    case .bowl:
      [
        .filled("M 4 25 L 44 25 Q 42 42 24 43 Q 6 42 4 25 Z"), .line("M 12 22 L 34 4"),
        .line("M 20 22 L 41 6"),
      ]
    case .key:
      [
        .line(.ellipse(12, 24, 9, 9)), .line("M 21 24 L 45 24"),
        .filled("M 33 24 L 33 34 L 37 34 L 37 24 Z"), .filled("M 41 24 L 41 31 L 45 31 L 45 24 Z"),
      ]
    case .chair:
      [
        .line("M 12 4 L 12 45"), .line("M 12 27 L 37 27 L 37 45"),
        .filled("M 12 24 L 38 24 L 38 30 L 12 30 Z"), .line("M 12 8 L 20 8 L 20 24"),
      ]
    case .ladder:
      [
        .line("M 14 3 L 10 45"), .line("M 34 3 L 38 45"), .line("M 13 11 L 35 11"),
        .line("M 13 21 L 35 21"), .line("M 12 31 L 36 31"), .line("M 11 40 L 37 40"),
      ]
    case .bicycle:
      [
        .line(.ellipse(11, 33, 9, 9)), .line(.ellipse(37, 33, 9, 9)),
        .line("M 11 33 L 19 18 L 33 18 L 37 33"), .line("M 11 33 L 24 33 L 33 18"),
        .line("M 33 18 L 31 11 L 37 10"), .filled("M 14 15 L 23 15 L 23 18 L 14 18 Z"),
      ]
    case .drum:
      [
        .line(.ellipse(24, 13, 18, 7)), .line("M 6 13 L 6 36 Q 24 50 42 36 L 42 13"),
        .filled("M 6 22 Q 24 34 42 22 L 42 28 Q 24 40 6 28 Z"),
      ]
    case .duck:
      [
        .line(
          "M 8 26 Q 20 30 22 20 L 22 14 Q 23 6 30 6 Q 37 7 36 14 Q 35 18 38 24 Q 42 38 26 41 Q 10 42 8 26 Z"
        ), .filled("M 36 11 L 46 14 L 36 17 Z"), .filled(.ellipse(30, 12, 2, 2)),
      ]
    case .butterfly:
      [
        .line(.ellipse(13, 15, 10, 10)), .line(.ellipse(35, 15, 10, 10)),
        .line(.ellipse(15, 35, 8, 8)), .line(.ellipse(33, 35, 8, 8)),
        .filled(.ellipse(24, 26, 3, 17)),
      ]
    case .turtle:
      [
        .filled("M 7 32 Q 9 12 23 12 Q 37 12 39 32 Z"), .line(.ellipse(42, 28, 4, 4)),
        .line("M 13 32 L 11 41"), .line("M 33 32 L 35 41"), .line("M 7 31 L 2 34"),
      ]
    case .bell:
      [
        .line("M 8 38 Q 14 32 14 20 Q 15 8 24 8 Q 33 8 34 20 Q 34 32 40 38 Z"),
        .filled(.ellipse(24, 42, 4, 4)), .filled(.ellipse(24, 5, 3, 3)),
      ]
    }
  }

  private var rays: [DrawnShape] {
    [
      "M 24 3 L 24 10", "M 24 38 L 24 45", "M 3 24 L 10 24", "M 38 24 L 45 24", "M 9 9 L 14 14",
      "M 34 34 L 39 39", "M 9 39 L 14 34", "M 34 14 L 39 9",
    ].map { .line(DrawnPath($0)) }
  }

  private var petals: [DrawnShape] {
    [(24, 8), (34, 15), (31, 27), (17, 27), (14, 15)].map { .line(.ellipse($0.0, $0.1, 6, 6)) }
  }
}
