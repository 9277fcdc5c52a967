import CourseCore
import Testing

struct LearnerPictureTests {
  @Test func `there are 24, each another drawing`() {
    let drawings = LearnerPicture.allCases.map(\.drawing)

    #expect(drawings.count == 24 && Set(drawings).count == 24)
  }

  /// Lines are three wide, so that nothing is cut where the middle of a line keeps one off the edge.
  @Test(arguments: LearnerPicture.allCases)
  func `a drawing keeps within its square`(
    picture: LearnerPicture
  ) {
    for shape in picture.drawing {
      for (x, y) in Self.reach(of: shape) {
        #expect((1...47).contains(x) && (1...47).contains(y), "\(picture) reaches \(x), \(y)")
      }
    }
  }

  private static func reach(of shape: DrawnShape) -> [(Int, Int)] {
    let path =
      switch shape {
      case .line(let path), .filled(let path): path
      }
    switch path {
    case .ellipse(let x, let y, let width, let height):
      return [(x - width, y - height), (x + width, y + height)]
    case .steps(let steps):
      // A curve may lead past its square on the way; its ends are what is drawn to.
      return steps.compactMap { step in
        switch step {
        case .move(let point), .line(let point), .curve(_, let point): (point.x, point.y)
        case .close: nil
        }
      }
    }
  }

  @Test func `a drawing is written as SVG`() {
    let svg = LearnerPicture.moon.svg

    #expect(svg.hasPrefix("<svg xmlns=") && svg.contains("<path d=\"M30 5Q8 10 10 27"))
  }
}
