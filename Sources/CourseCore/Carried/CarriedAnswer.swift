/// An answer that could not be sent, sealed by the page it was written on, to be carried to a tutor.
///
/// Whoever finds it reads neither whose it is nor what was answered, and cannot change it.
package struct CarriedAnswer: Hashable, Sendable {
  /// Where an answer belongs, as far as the sealed text says it openly.
  package struct Place: Hashable, Sendable {
    /// The beginning of the attempt's code, which is random.
    package let attempt: UInt32
    package let epoch: Int
    package let position: Int
    package let revision: Int

    /// `nil` for a place too far on to be written in so few letters.
    package init?(_ attempt: AttemptID, epoch: Int, position: Int, revision: Int) {
      guard [epoch, position, revision].allSatisfy((0...255).contains) else { return nil }
      self.attempt = UInt32(attempt.code.high >> 32)
      self.epoch = epoch
      self.position = position
      self.revision = revision
    }

    fileprivate init(_ bytes: ArraySlice<UInt8>) {
      let bytes = Array(bytes)
      attempt = bytes[..<4].reduce(0) { $0 << 8 | UInt32($1) }
      (epoch, position, revision) = (Int(bytes[4]), Int(bytes[5]), Int(bytes[6]))
    }

    package var bytes: [UInt8] {
      (0..<4).reversed().map { UInt8(truncatingIfNeeded: attempt >> (8 * UInt32($0))) }
        + [UInt8(epoch), UInt8(position), UInt8(revision)]
    }
  }

  package let place: Place

  /// What makes the response readable and proves it; made by `sealed(_:at:with:)`.
  private let tag: [UInt8]
  private let hidden: [UInt8]

  private static let tagSize = 5

  /// Reads the text of a code or a file; that it is genuine, only `open(with:)` tells.
  package init(_ typed: String) throws(CarriedText.Slip) {
    let bytes = try CarriedText.bytes(typed)
    guard bytes.count > 7 + Self.tagSize else { throw .length }
    place = Place(bytes.prefix(7))
    tag = Array(bytes.dropFirst(7).prefix(Self.tagSize))
    hidden = Array(bytes.dropFirst(7 + Self.tagSize))
  }

  /// The secret of one page: who has it can seal one answer, at one place of one attempt.
  package static func secret(
    of attempt: AttemptID,
    at place: Place,
    key: [UInt8],
    digest: @escaping ([UInt8]) -> Digest
  ) -> [UInt8] {
    let name = Array("hocvu carried 1".utf8) + attempt.code.bytes + place.bytes
    return KeyedHash(key: key, digest: digest)(name).bytes
  }

  /// Seals a response as the script of a page does; `nil` for one that no question asks.
  package static func sealed(
    _ response: Response,
    at place: Place,
    with secret: [UInt8],
    digest: @escaping ([UInt8]) -> Digest
  ) -> String? {
    guard let plain = response.packed else { return nil }
    let hash = KeyedHash(key: secret, digest: digest)
    let tag = Array(hash([0x74] + place.bytes + plain).bytes.prefix(tagSize))
    return CarriedText.text(place.bytes + tag + crossed(plain, with: tag, by: hash))
  }

  /// The response, if the page with this secret sealed it and nothing was changed since.
  package func open(with secret: [UInt8], digest: @escaping ([UInt8]) -> Digest) -> Response? {
    let hash = KeyedHash(key: secret, digest: digest)
    let plain = Self.crossed(hidden, with: tag, by: hash)
    guard Array(hash([0x74] + place.bytes + plain).bytes.prefix(Self.tagSize)) == tag else {
      return nil
    }
    return Response(packed: plain)
  }

  /// Hides bytes, or shows them again: the tag chooses the bytes they are crossed with, so that two
  /// different answers are never hidden alike.
  private static func crossed(
    _ bytes: [UInt8],
    with tag: [UInt8],
    by hash: KeyedHash
  ) -> [UInt8] {
    var result: [UInt8] = []
    for (block, start) in stride(from: 0, to: bytes.count, by: 32).enumerated() {
      let mask = hash([0x6B] + tag + [UInt8(truncatingIfNeeded: block)]).bytes
      result += zip(bytes[start...], mask).map { $0 ^ $1 }
    }
    return result
  }
}
