import CourseCore
import Crypto

extension CourseCore.Digest {
  /// The SHA-256 of some bytes.
  static func sha256(of bytes: [UInt8]) -> Self {
    var hash = SHA256()
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    return hash.finalize().withUnsafeBytes { buffer in
      func word(_ place: Int) -> UInt64 {
        UInt64(bigEndian: buffer.loadUnaligned(fromByteOffset: place * 8, as: UInt64.self))
      }
      return Self(
        first: Code128(high: word(0), low: word(1)),
        second: Code128(high: word(2), low: word(3))
      )
    }
  }
}

extension Envelope {
  /// What the next envelope of the chain names as the one before it.
  var digest: CourseCore.Digest { .sha256(of: canonicalBytes) }
}
