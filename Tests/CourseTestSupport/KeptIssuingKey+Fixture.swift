package import CourseCore
package import CourseCredentials
import Synchronization

extension KeptIssuingKey {
  /// A key of an issuer that is kept in memory.
  package static func inMemory(
    of issuer: IssuerID = .fixture,
    _ key: IssuerKey,
    passphrase: String? = nil
  ) throws -> Self {
    let keys = IssuerKeys(
      issuer: issuer,
      name: "Trung tâm An Xá",
      keys: [key.publicKey(for: .everyDay)]
    )
    return inMemory(try IssuerKeyFile(keys, secret: key, passphrase: passphrase).bytes)
  }

  /// A file of a key that is kept in memory; `nil` where none was made yet.
  package static func inMemory(_ bytes: [UInt8]? = nil) -> Self {
    let file = Memory(bytes)
    return Self(
      at: Place(
        read: { file.bytes.withLock { $0 } },
        found: { made in file.bytes.withLock { $0 = $0 ?? made } },
        replace: { next in file.bytes.withLock { $0 = next } }
      )
    )
  }

  private final class Memory: Sendable {
    let bytes: Mutex<[UInt8]?>

    init(_ bytes: [UInt8]?) { self.bytes = Mutex(bytes) }
  }
}
