/// What one pass over the bytes of a file finds out, before anything is parsed.
struct SourceSurvey {
  private(set) var lineStarts: [Int] = [0]
  private(set) var hashLines: [Int] = []
  private(set) var hasOddSpace = false
  private(set) var isComposed = true
  private(set) var hasLinks = false

  init(of bytes: [UInt8]) {
    lineStarts.reserveCapacity(bytes.count / 32 + 1)
    bytes.withUnsafeBufferPointer { bytes in
      Self.interest.withUnsafeBufferPointer { interest in
        for place in bytes.indices where interest[Int(bytes[place])] { look(at: place, in: bytes) }
      }
    }
  }

  /// The bytes worth a second look; all others are letters, digits and plain punctuation.
  private static let interest: [Bool] = (0...255).map { byte in
    switch UInt8(byte) {
    case .lineFeed, .carriageReturn, .tab, .hash, .backslash, .closingBracket: true
    case 0xC2, 0xCC...0xE0, 0xE2...0xFF: true
    case 0xE1: true
    default: false
    }
  }

  private mutating func look(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    let next = place + 1 < bytes.count ? bytes[place + 1] : 0
    switch bytes[place] {
    case .lineFeed: lineStarts.append(place + 1)
    case .carriageReturn: if next != .lineFeed { lineStarts.append(place + 1) }
    case .tab: hasOddSpace = true
    case .closingBracket: if next == UInt8(ascii: "(") { hasLinks = true }
    case .hash: lookAtHash(at: place, in: bytes)
    case .backslash:
      if next | 0x20 == UInt8(ascii: "u") || next == UInt8(ascii: "x") { isComposed = false }
    case 0xC2: if next == 0xA0 || next == 0x85 { hasOddSpace = true }
    case 0xE1: lookAtLatin(next)
    case 0xE2: lookAtPunctuation(next, place + 2 < bytes.count ? bytes[place + 2] : 0)
    default:
      isComposed = false
      if OddSpace.length(at: place, in: bytes) > 0 { hasOddSpace = true }
    }
  }

  private mutating func lookAtHash(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    guard place > 0, bytes[place - 1] == .space, hashLines.last != lineStarts.count - 1 else {
      return
    }
    var before = place - 1
    while before > 0, bytes[before - 1] == .space { before -= 1 }
    let isOwnLine =
      before == 0 || bytes[before - 1] == .lineFeed || bytes[before - 1] == .carriageReturn
    if !isOwnLine { hashLines.append(lineStarts.count - 1) }
  }

  /// U+1E00…U+1EFF, where the letters of Vietnamese stand, are composed.
  private mutating func lookAtLatin(_ second: UInt8) {
    if !(0xB8...0xBB).contains(second) { isComposed = false }
  }

  private mutating func lookAtPunctuation(_ second: UInt8, _ third: UInt8) {
    guard second == 0x80 else {
      isComposed = false
      return
    }
    if third <= 0x8B || (0xA8...0xA9).contains(third) || third == 0xAF { hasOddSpace = true }
    if third < 0x82 { isComposed = false }
  }
}

/// The spaces that are no plain space: they look like one and are not.
enum OddSpace {
  /// The number of bytes of the odd space at a place, 0 where there is none.
  static func length<Bytes: RandomAccessCollection<UInt8>>(
    at place: Int,
    in bytes: Bytes
  ) -> Int where Bytes.Index == Int {
    let first = bytes[place]
    if first == .tab { return 1 }
    guard first >= 0xC2, place + 1 < bytes.endIndex else { return 0 }
    let second = bytes[place + 1]
    if first == 0xC2 { return second == 0xA0 || second == 0x85 ? 2 : 0 }
    guard place + 2 < bytes.endIndex else { return 0 }
    let third = bytes[place + 2]
    let isOdd =
      switch (first, second) {
      case (0xE2, 0x80): third <= 0x8B || third == 0xA8 || third == 0xA9 || third == 0xAF
      case (0xE2, 0x81): third == 0x9F || third == 0xA0
      case (0xE3, 0x80): third == 0x80
      case (0xEF, 0xBB): third == 0xBF
      default: false
      }
    return isOdd ? 3 : 0
  }
}
