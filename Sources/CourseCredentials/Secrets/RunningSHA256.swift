package import CourseCore
import Crypto

/// SHA-256 of bytes that come piece by piece.
package struct RunningSHA256: Sendable {
  private var hash = SHA256()

  package init() {}

  package mutating func add(_ piece: some Sequence<UInt8>) {
    hash.update(data: Array(piece))
  }

  /// The digest of all pieces so far.
  package var digest: CourseCore.Digest { SHA256Hasher.ours(hash.finalize()) }
}
