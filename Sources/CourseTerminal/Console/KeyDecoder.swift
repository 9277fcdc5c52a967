/// Turns the bytes that a terminal sends into keys.
///
/// Letters and escape sequences may be cut anywhere between two reads. Esc alone cannot be told from
/// the beginning of a sequence by its bytes: while `isWaiting`, whoever reads calls `rest()` when
/// nothing more comes for a moment.
package struct KeyDecoder: Sendable {
  private var pending: [UInt8] = []
  private var pasted: [UInt8]?
  private var isAfterReturn = false

  /// A sequence that is longer than any key's is noise.
  private static let longestSequence = 32
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  package init() {}

  /// Whether what came so far may go on.
  package var isWaiting: Bool { !pending.isEmpty && pasted == nil }

  package mutating func take(_ bytes: some Sequence<UInt8>) -> [Key] {
    pending += bytes
    var keys: [Key] = []
    while let (key, length) = next() {
      pending.removeFirst(length)
      if let key { keys.append(key) }
    }
    return keys
  }

  /// Takes what is pending for what it is: nothing more is coming.
  package mutating func rest() -> [Key] {
    guard isWaiting else { return [] }
    let isEscape = pending == [0x1B]
    pending = []
    return [isEscape ? .escape : .other]
  }

  /// The first key of what is pending and its length; `nil` while it may go on.
  private mutating func next() -> (Key?, Int)? {
    if pasted != nil { return nextPasted() }
    guard let first = pending.first else { return nil }
    let isSecondHalf = isAfterReturn && first == 0x0A
    isAfterReturn = first == 0x0D
    if isSecondHalf { return (nil, 1) }
    switch first {
    case 0x1B: return escape()
    case 0x0D, 0x0A: return (.enter, 1)
    case 0x7F, 0x08: return (.backspace, 1)
    case 0x00..<0x20: return (Self.control(first), 1)
    case 0x20..<0x7F: return (.text(Unicode.Scalar(first)), 1)
    default: return letter(first)
    }
  }

  private static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x03: .interrupt
    case 0x04: .endOfInput
    case 0x09: .tab
    case 0x0C: .redraw
    case 0x15: .clear
    default: .other
    }
  }

  private func letter(_ first: UInt8) -> (Key?, Int)? {
    let length =
      switch first {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    let bytes = pending.prefix(length)
    let tail = bytes.dropFirst().prefix { (0x80...0xBF).contains($0) }
    guard tail.count == bytes.count - 1 else { return (.other, 1 + tail.count) }
    guard bytes.count == length else { return nil }
    guard let text = String(validating: bytes, as: UTF8.self),
      let scalar = text.unicodeScalars.first
    else { return (.other, length) }
    return (.text(scalar), length)
  }
}

extension KeyDecoder {
  private mutating func escape() -> (Key?, Int)? {
    guard pending.count > 1 else { return nil }
    switch pending[1] {
    case UInt8(ascii: "["): return sequence()
    case UInt8(ascii: "O"):
      guard pending.count > 2 else { return nil }
      return (Self.cursorKey(pending[2]) ?? .other, 3)
    default: return (.escape, 1)
    }
  }

  private mutating func sequence() -> (Key?, Int)? {
    let body = pending.dropFirst(2)
    guard let end = body.firstIndex(where: { !(0x20..<0x40).contains($0) }) else {
      return pending.count > Self.longestSequence ? (.other, pending.count) : nil
    }
    let length = end + 1
    guard (0x40...0x7E).contains(pending[end]) else { return (.other, end) }
    let parameters = String(decoding: pending[2..<end], as: UTF8.self)
    if pending[end] == UInt8(ascii: "~"), parameters == "200" {
      pasted = []
      return (nil, length)
    }
    return (Self.key(parameters, pending[end]), length)
  }

  private static func key(_ parameters: String, _ final: UInt8) -> Key {
    guard final == UInt8(ascii: "~") else { return cursorKey(final) ?? .other }
    return switch parameters {
    case "1", "7": .home
    case "4", "8": .end
    case "5": .pageUp
    case "6": .pageDown
    default: .other
    }
  }

  private static func cursorKey(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "M"): .enter
    default: nil
    }
  }

  /// Gathers a pasted text up to its end mark.
  private mutating func nextPasted() -> (Key?, Int)? {
    guard let first = pending.first else { return nil }
    if first == 0x1B {
      let head = Array(pending.prefix(Self.pasteEnd.count))
      if head == Self.pasteEnd {
        let text = String(decoding: pasted ?? [], as: UTF8.self)
        pasted = nil
        return (.paste(text), head.count)
      }
      if Self.pasteEnd.starts(with: head) { return nil }
    }
    pasted?.append(first)
    return (nil, 1)
  }
}
