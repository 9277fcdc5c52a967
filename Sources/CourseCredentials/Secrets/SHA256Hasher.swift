import CourseCore
package import CourseEngine
import Crypto

/// SHA-256, as the port `Hasher` wants it.
package enum SHA256Hasher {
  package static let digest: Hasher = { bytes in ours(SHA256.hash(data: bytes)) }

  static func ours(_ digest: SHA256Digest) -> CourseCore.Digest {
    guard let digest = digest.withUnsafeBytes({ CourseCore.Digest(bytes: $0) }) else {
      preconditionFailure("SHA-256 gives 32 bytes")
    }
    return digest
  }
}
