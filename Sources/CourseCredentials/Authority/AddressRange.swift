/// All addresses that begin with the same bits, such as `192.168.0.0/16`.
package struct AddressRange: Hashable, Sendable {
  private let first: [UInt8]
  private let mask: [UInt8]

  /// Takes the first address and how many of its bits the others share.
  package init(_ first: IPAddress, sharing bits: Int) {
    mask = first.bytes.indices.map { place in
      let shared = min(8, max(0, bits - place * 8))
      return UInt8(truncatingIfNeeded: 0xFF00 >> shared)
    }
    self.first = zip(first.bytes, mask).map { $0 & $1 }
  }

  package func contains(_ address: IPAddress) -> Bool {
    address.bytes.count == first.count && zip(address.bytes, mask).map { $0 & $1 } == first
  }

  /// As RFC 5280 writes a range: the first address, then the mask.
  var constraint: [UInt8] { first + mask }
}

extension AddressRange {
  /// The addresses that nobody on the Internet has: a centre's Wi-Fi gives out no others.
  ///
  /// RFC 1918 and 4193, those a machine gives itself without a router, and the machine's own.
  package static let local: [AddressRange] = [
    AddressRange(10, 0, sharing: 8), AddressRange(172, 16, sharing: 12),
    AddressRange(192, 168, sharing: 16), AddressRange(169, 254, sharing: 16),
    AddressRange(127, 0, sharing: 8), .uniqueLocal,
  ]

  private static let uniqueLocal: AddressRange = {
    guard let first = IPAddress(bytes: [0xFC] + [UInt8](repeating: 0, count: 15)) else {
      preconditionFailure("sixteen bytes are an address")
    }
    return AddressRange(first, sharing: 7)
  }()

  private init(_ first: UInt8, _ second: UInt8, sharing bits: Int) {
    guard let address = IPAddress(bytes: [first, second, 0, 0]) else {
      preconditionFailure("four bytes are an address")
    }
    self.init(address, sharing: bits)
  }
}
