/// What a learner gave for one question, in places of the order shown, counted from 0.
package enum Response: Hashable, Sendable {
  /// A set of places, ascending: choices, areas of a picture, poll options.
  case places([Int])
  case truth(Bool)

  /// As typed, in NFC: a typed answer, or a number before it is accepted.
  case line(String)

  /// A number as typed and as it was read then.
  case number(String, read: Decimal)

  /// Every shown line once, in the order given.
  case order([Int])

  /// Match: the shown right chosen for each left. Sort: the heading chosen for each shown item.
  case assigned([Int?])
  case gaps([Gap?])

  /// The shown place of each reply given so far, scene by scene.
  case replies([Int])

  package enum Gap: Hashable, Sendable {
    case line(String)

    /// The shown place of the option picked.
    case place(Int)
  }
}

extension Response.Gap {
  var line: String? { if case .line(let line) = self { line } else { nil } }

  var place: Int? { if case .place(let place) = self { place } else { nil } }
}
