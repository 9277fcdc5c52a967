/// Bytes as letters that people write on paper and read off it: groups of five letters of the card
/// alphabet, each with a check letter of its own, so that a slip is found in its group.
///
/// Four bytes are seven letters; one to three at the end are two, four or six.
package enum CarriedText {
  /// Why a text cannot be read.
  package enum Slip: Error, Hashable, Sendable {
    /// A group, counted from 1, is not as it was written.
    case group(Int)

    /// Something is missing, or this is no such text at all.
    case length
  }

  private static let alphabet = CardCode.alphabet
  private static let groupSize = 5

  /// Written in groups with spaces between.
  package static func text(_ bytes: [UInt8]) -> String {
    groups(letters(of: bytes)).enumerated().map { number, group in
      let check = CardCode.check(of: [number % 26] + group)
      return String((group + [check]).map { alphabet[$0] })
    }.joined(separator: " ")
  }

  /// Reads what was typed: letter case, spaces, hyphens and line ends do not matter.
  package static func bytes(_ typed: String) throws(Slip) -> [UInt8] {
    let characters = typed.uppercased().filter { !$0.isWhitespace && $0 != "-" }
    guard characters.count <= 20_000 else { throw .length }
    var letters: [Int] = []
    var rest = Array(characters)[...]
    var number = 0
    while !rest.isEmpty {
      let group = rest.prefix(groupSize + 1).compactMap { alphabet.firstIndex(of: $0) }
      guard group.count == rest.prefix(groupSize + 1).count, group.count > 1,
        CardCode.check(of: [number % 26] + group.dropLast()) == group.last
      else { throw .group(number + 1) }
      letters += group.dropLast()
      rest = rest.dropFirst(groupSize + 1)
      number += 1
    }
    return try bytes(of: letters)
  }

  private static func groups(_ letters: [Int]) -> [[Int]] {
    stride(from: 0, to: letters.count, by: groupSize).map { start in
      Array(letters[start..<min(start + groupSize, letters.count)])
    }
  }

  private static func letters(of bytes: [UInt8]) -> [Int] {
    stride(from: 0, to: bytes.count, by: 4).flatMap { start -> [Int] in
      let piece = bytes[start..<min(start + 4, bytes.count)]
      var value = piece.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      var letters: [Int] = []
      for _ in 0..<letterCount(piece.count) {
        letters.append(Int(value % 26))
        value /= 26
      }
      return letters.reversed()
    }
  }

  private static func bytes(of letters: [Int]) throws(Slip) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = letters[...]
    while !rest.isEmpty {
      let piece = rest.prefix(7)
      guard let count = (1...4).first(where: { letterCount($0) == piece.count }) else {
        throw .length
      }
      let value = piece.reduce(UInt64(0)) { $0 * 26 + UInt64($1) }
      guard value < 1 << (8 * UInt64(count)) else { throw .length }
      for place in (0..<count).reversed() {
        bytes.append(UInt8(truncatingIfNeeded: value >> (8 * UInt64(place))))
      }
      rest = rest.dropFirst(7)
    }
    return bytes
  }

  private static func letterCount(_ bytes: Int) -> Int { bytes == 4 ? 7 : 2 * bytes }
}
