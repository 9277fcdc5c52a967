/// What somebody answered, said so that the same answer reads the same in whatever order the parts
/// of the question were shown.
package struct GivenAnswer: Hashable, Sendable {
  /// A part of it.
  package struct Piece: Hashable, Sendable, Comparable {
    /// The option, area, line, side, item or reply; empty for a gap and a typed line.
    package let text: String

    /// What was given for it; `nil` where a part is chosen and not filled.
    package let given: String?

    package init(text: String, given: String?) {
      self.text = text
      self.given = given
    }

    package static func < (left: Self, right: Self) -> Bool {
      (left.text, left.given ?? "") < (right.text, right.given ?? "")
    }
  }

  /// Of a question with one true answer of two.
  package let truth: Bool?

  /// What was picked; of parts that are filled, those that are not right; of an order, all lines as
  /// they were put.
  package let pieces: [Piece]

  /// Whether it was typed: then it may say anything, also a name.
  package let isTyped: Bool
}

extension Question {
  /// Says an accepted response that is not right.
  package func given(_ response: Response, in arrangement: Arrangement) -> GivenAnswer {
    let parts = rule.parts(of: response, in: arrangement)
    switch response {
    case .truth(let truth): return GivenAnswer(truth: truth, pieces: [], isTyped: false)
    case .line(let line), .number(let line, _):
      let piece = GivenAnswer.Piece(text: "", given: line.tidied.lowercased())
      return GivenAnswer(truth: nil, pieces: [piece], isTyped: true)
    case .places: return GivenAnswer(pieces(parts.filter { $0.isPicked == true }).sorted())
    case .order: return GivenAnswer(pieces(parts))
    case .assigned, .replies:
      return GivenAnswer(pieces(parts.filter { $0.isRight == false }).sorted())
    case .gaps(let gaps):
      let wrong = zip(gaps, parts).filter { $1.isRight == false }
      return GivenAnswer(
        pieces(wrong.map(\.1)),
        isTyped: wrong.contains { $0.0?.line != nil }
      )
    }
  }

  private func pieces(_ parts: [Explanation.Part]) -> [GivenAnswer.Piece] {
    parts.map { GivenAnswer.Piece(text: $0.text, given: $0.given) }
  }
}

extension GivenAnswer {
  fileprivate init(_ pieces: [Piece], isTyped: Bool = false) {
    self.init(truth: nil, pieces: pieces, isTyped: isTyped)
  }
}
