import CourseCore

/// Finds what an author may have meant.
enum Likeness {
  /// The candidate nearest to a word, if it is near enough to be meant.
  static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let letters = Array(word.utf8.prefix(65))
    guard letters.count <= 64 else { return nil }
    var best: (name: String, distance: Int)?
    for (tried, candidate) in candidates.enumerated() where tried < 2_000 {
      let limit = min(best?.distance ?? .max, max(1, letters.count / 3) + 1)
      let distance = distance(letters, Array(candidate.utf8), below: limit)
      if let distance { best = (candidate, distance) }
    }
    return best?.name
  }

  /// The number of letters to add, drop, change or swap, or `nil` when it is not below a limit.
  private static func distance(_ left: [UInt8], _ right: [UInt8], below limit: Int) -> Int? {
    guard abs(left.count - right.count) < limit, right.count <= 64 else { return nil }
    var before: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var next = [row + 1]
      for column in right.indices {
        let change = last[column] + (left[row] == right[column] ? 0 : 1)
        var cost = min(change, last[column + 1] + 1, next[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, before[column - 1] + 1)
        }
        next.append(cost)
      }
      (before, last) = (last, next)
    }
    let result = last[right.count]
    return result < limit ? result : nil
  }
}

/// Guesses at what an author meant; after a few hundred for one file, nobody waits for another.
struct Guesses {
  private var count = 0

  mutating func nearest(to word: String, among names: @autoclosure () -> [String]) -> String? {
    guard count < 200 else { return nil }
    count += 1
    return Likeness.nearest(to: word, among: names())
  }
}

/// Makes an id out of what an author wrote: `Lừa đảo` becomes `lua-dao`.
enum Slug {
  static func made(from text: String) -> String {
    var slug = ""
    for scalar in String(text.prefix(400)).decomposed where slug.utf8.count < 64 {
      switch scalar {
      case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
      case "A"..."Z": slug.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) + 32))
      case "đ", "Đ": slug += "d"
      default:
        if scalar.properties.canonicalCombiningClass == .notReordered, !slug.isEmpty,
          slug.last != "-"
        {
          slug += "-"
        }
      }
    }
    while slug.last == "-" { slug.removeLast() }
    guard let first = slug.utf8.first, first.isSmallLetter else {
      return slug.isEmpty ? "ten-moi" : String(("a-" + slug).prefix(64))
    }
    return reserved.contains(slug) ? slug + "-1" : slug
  }

  /// Words that have a meaning of their own where an id may stand, or name a folder.
  static let reserved: Set<String> = ["all", "none", "course", "media", "pathways"]
}
