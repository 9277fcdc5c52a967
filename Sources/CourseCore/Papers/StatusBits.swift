/// The states of all places of a list as bits, in the orders of the two published forms.
package enum StatusBits {
  /// How many bytes two bits for each place take.
  package static let tokenBytes = StatusList.size / 4

  /// The least length of a Bitstring Status List, 131,072 places, so that many hide in it.
  package static let bitstringBytes = 16_384

  /// Two bits for each place, the first in the least significant ones (Token Status List, 4.1).
  package static func token(_ list: StatusList) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: tokenBytes)
    for (index, ended) in list.ended {
      bytes[index / 4] |= ended.end.tokenState << UInt8(index % 4 * 2)
    }
    return bytes
  }

  /// One bit for each place that holds no longer, the first in the most significant one
  /// (Bitstring Status List, 2.1).
  package static func bitstring(_ list: StatusList) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: bitstringBytes)
    for index in list.ended.keys { bytes[index / 8] |= 0x80 >> UInt8(index % 8) }
    return bytes
  }
}

extension PaperEnd {
  /// 0 is valid, 1 invalid, 3 left to applications: replaced.
  fileprivate var tokenState: UInt8 { self == .replaced ? 3 : 1 }
}
