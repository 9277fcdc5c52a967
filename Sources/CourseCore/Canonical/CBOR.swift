/// A value of CBOR (RFC 8949), as far as signed papers are made of it: no fractions, no floats.
package indirect enum CBOR: Hashable, Sendable {
  case unsigned(UInt64)

  /// The number −1 − n.
  case negative(UInt64)
  case bytes([UInt8])
  case text(String)
  case array([CBOR])
  case map([Entry])
  case tagged(UInt64, CBOR)
  case bool(Bool)
  case null

  package struct Entry: Hashable, Sendable {
    package let key: CBOR
    package let value: CBOR

    package init(key: CBOR, value: CBOR) {
      self.key = key
      self.value = value
    }
  }

  package static func integer(_ number: some BinaryInteger) -> Self {
    number < 0 ? .negative(UInt64(-1 - Int64(number))) : .unsigned(UInt64(number))
  }

  /// A map of whole numbers to the values that are there, in the order of the encoding.
  ///
  /// - Precondition: No key stands twice.
  package static func map(present values: KeyValuePairs<Int, CBOR?>) -> Self {
    var entries: [Entry] = []
    for case (let key, let value?) in values {
      entries.append(Entry(key: .integer(key), value: value))
    }
    return sorted(entries)
  }

  /// A map of its entries in any order.
  ///
  /// - Precondition: No key stands twice.
  package static func sorted(_ entries: some Sequence<Entry>) -> Self {
    let keyed = entries.map { (bytes: $0.key.deterministicBytes, entry: $0) }
      .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    precondition(
      zip(keyed, keyed.dropFirst()).allSatisfy { $0.bytes != $1.bytes },
      "a key stands twice in a map"
    )
    return .map(keyed.map(\.entry))
  }
}

extension CBOR {
  /// The number, where it is one that fits.
  package var number: Int? {
    switch self {
    case .unsigned(let value): Int(exactly: value)
    case .negative(let value): Int(exactly: value).map { -1 - $0 }
    default: nil
    }
  }

  package var string: String? {
    if case .text(let text) = self { text } else { nil }
  }

  package var octets: [UInt8]? {
    if case .bytes(let bytes) = self { bytes } else { nil }
  }

  package var elements: [CBOR]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  package var entries: [Entry]? {
    if case .map(let entries) = self { entries } else { nil }
  }
}
