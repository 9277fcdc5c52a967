package import CourseCore
import CourseEngine
import Crypto

/// The key pair of a station: what it signs can be checked by every station that knows it.
///
/// The private half lies in a file of its own that no backup takes along.
package struct StationKey: Sendable {
  private let key: Curve25519.Signing.PrivateKey

  init() { key = .init() }

  var publicKey: [UInt8] { Array(key.publicKey.rawRepresentation) }

  package var station: StationID { Self.station(of: publicKey) }

  /// The first 16 bytes of SHA-256 of the public key.
  package static func station(of publicKey: [UInt8]) -> StationID {
    StationID(Digest.sha256(of: publicKey).first)
  }

  func sign(_ bytes: [UInt8]) throws -> [UInt8] { Array(try key.signature(for: bytes)) }

  /// A key for one use, which tells nothing about this one or about those for other uses.
  func secret(for use: String) -> CourseCore.Digest {
    let name = Array("hocvu station \(use)".utf8)
    let code = HMAC<Crypto.SHA256>.authenticationCode(
      for: name,
      using: SymmetricKey(data: key.rawRepresentation)
    )
    guard let digest = CourseCore.Digest(bytes: Array(code)) else {
      preconditionFailure("a code of SHA-256 is a digest of it")
    }
    return digest
  }

  /// Whether the station with a public key signed some bytes.
  package static func isSigned(
    _ bytes: [UInt8],
    by publicKey: [UInt8],
    signature: [UInt8]
  ) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else {
      return false
    }
    return key.isValidSignature(signature, for: bytes)
  }
}

extension StationKey {
  /// Reads the file, 64 hexadecimal digits and a line end; `nil` when it is not there or not that.
  init?(in directory: DataDirectory) {
    guard let file = SmallFile.read(directory.stationKey),
      let bytes = Hex.bytes(String(decoding: file, as: UTF8.self).filter { $0 != "\n" }),
      let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes)
    else { return nil }
    self.key = key
  }

  func save(in directory: DataDirectory) throws {
    let text = Hex.text(key.rawRepresentation) + "\n"
    try SmallFile.replace(directory.stationKey, with: Array(text.utf8))
  }
}
