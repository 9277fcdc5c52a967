import CourseCore
import Crypto

/// SHA-256, for everything that is named by its content.
enum Hashing {
  static func sha256(_ bytes: [UInt8]) -> CourseCore.Digest {
    guard let digest = CourseCore.Digest(bytes: Array(SHA256.hash(data: bytes))) else {
      preconditionFailure("SHA-256 has 32 bytes")
    }
    return digest
  }
}
