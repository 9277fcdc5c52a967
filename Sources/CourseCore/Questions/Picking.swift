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
