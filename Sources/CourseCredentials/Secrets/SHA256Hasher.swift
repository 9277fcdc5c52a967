import CourseCore
package import CourseEngine
import Crypto

/// SHA-256, as the port `Hasher` wants it.
package enum SHA256Hasher {
  package static let digest: Hasher = { bytes in
    let digest = SHA256.hash(data: bytes).withUnsafeBytes { CourseCore.Digest(bytes: $0) }
    guard let digest else { preconditionFailure("SHA-256 gives 32 bytes") }
    return digest
  }
}
