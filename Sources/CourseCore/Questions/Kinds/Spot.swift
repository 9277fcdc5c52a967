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

/// Areas of the question's picture to touch; marked like choices.
struct Spot: AnswerRule {
  let areas: [SpotArea]

  var kind: AnswerKey.Kind { .spot }

  var sizes: [Int] { [areas.count] }

  private var picking: Picking { Picking(areRight: areas.map(\.isRight)) }

  func accept(_ response: Response, in arrangement: Arrangement) throws(ResponseError) -> Response {
    guard case .places(let places) = response else { throw .wrongKind(expected: kind) }
    return try .set(places, of: areas.count, isSeveral: picking.isSeveral)
  }

  func mark(_ response: Response?, in arrangement: Arrangement) -> Mark {
    picking.mark(response, in: arrangement)
  }

  var guesses: Guesses { picking.guesses }

  func shown(in arrangement: Arrangement, after response: Response?) -> ShownQuestion.Body {
    let shown = arrangement.shown(areas).map { ShownQuestion.Area(name: $0.name, shape: $0.shape) }
    return .spot(shown, isSeveral: picking.isSeveral)
  }

  func parts(of response: Response?, in arrangement: Arrangement) -> [Explanation.Part] {
    arrangement.shown(areas).enumerated().map { place, area in
      Explanation.Part(
        area.name,
        isPicked: response?.picks(place) ?? false,
        isRight: area.isRight,
        why: area.why
      )
    }
  }

  func rightAnswer(in arrangement: Arrangement) -> Explanation.RightAnswer? {
    .options(arrangement.shown(areas).filter(\.isRight).map(\.name))
  }

  func rightPlaces(in arrangement: Arrangement) -> [Int] { picking.rightPlaces(in: arrangement) }
}
