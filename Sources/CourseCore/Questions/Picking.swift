/// The rule of marks where options are picked: choices, and areas of a picture.
struct Picking: Hashable, Sendable {
  /// For each option in the order of the file, whether picking it is right.
  let areRight: [Bool]

  private var rightCount: Int { areRight.count { $0 } }

  /// Whether more than one option may be picked.
  var isSeveral: Bool { rightCount > 1 }

  func mark(_ response: Response?, in arrangement: Arrangement) -> Mark {
    guard case .places(let picked) = response else { return Mark(parts: rightCount, rightParts: 0) }
    let right = picked.count { areRight[arrangement.place(of: $0)] }
    return Mark(parts: rightCount, rightParts: max(0, right - (picked.count - right)))
  }

  /// As many options picked as are right, each such set as likely.
  var guesses: Guesses {
    let count = rightCount
    let sets = Combinations.count(of: count, from: areRight.count)
    var guesses = Guesses.none
    for right in 0...count {
      let wrong = count - right
      let ways =
        Combinations.count(of: right, from: count)
        * Combinations.count(of: wrong, from: areRight.count - count)
      guesses.add(Mark(parts: count, rightParts: max(0, right - wrong)), ways / sets)
    }
    return guesses
  }

  func rightPlaces(in arrangement: Arrangement) -> [Int] {
    arrangement.shown(areRight).enumerated().filter(\.element).map(\.offset)
  }
}

extension Response {
  /// Whether a set of places holds this one.
  func picks(_ place: Int) -> Bool {
    if case .places(let places) = self { places.contains(place) } else { false }
  }
}
