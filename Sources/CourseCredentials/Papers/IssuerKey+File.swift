import CourseCore
import Crypto
import CryptoExtras
import FoundationEssentials

/// Why the file of an issuer's key could not be read.
package enum IssuerKeyError: Error, Hashable, Sendable {
  /// It is the file of nothing that we keep.
  case unreadable
  case passphraseMissing
  case wrongPassphrase
}

// The file is for its owner alone: whoever writes it gives it the mode 0600.
extension IssuerKey {
  /// What is kept of the key, under a passphrase where one is given.
  ///
  /// The passphrase gives a key of AES-256 by scrypt; the key's own name is sealed in with it.
  package func secretText(passphrase: String? = nil) throws -> [UInt8] {
    let secret = Array(key.rawRepresentation)
    var members: JSONObject = [
      "issuerKey": 1, "thumbprint": .string(thumbprint.description),
    ]
    if let passphrase {
      var chance = SystemRandomNumberGenerator()
      let salt = Code128(using: &chance)
      let sealed = try AES.GCM.seal(
        secret,
        using: Self.key(of: passphrase, salt),
        authenticating: thumbprint.bytes
      )
      guard let combined = sealed.combined else {
        preconditionFailure("a nonce of the usual length is part of what is sealed")
      }
      members["salt"] = .string(salt.description)
      members["sealed"] = .string(Base64URL.text(Array(combined)))
    } else {
      members["key"] = .string(Base64URL.text(secret))
    }
    return JSONValue.object(members).canonicalBytes
  }

  /// Whether what `secretText` wrote asks for a passphrase.
  static func hasPassphrase(_ secret: JSONValue) -> Bool { secret["sealed"] != nil }

  /// Reads what `secretText` wrote.
  package init(
    secretText: [UInt8],
    passphrase: String? = nil
  ) throws(IssuerKeyError) {
    guard let json = try? JSONValue(parsing: secretText), (try? json.integer("issuerKey")) == 1,
      let thumbprint = (try? json.string("thumbprint")).flatMap({ CourseCore.Digest(hex: $0) })
    else { throw .unreadable }
    let secret = try Self.secret(in: json, thumbprint, passphrase)
    guard let key = try? P256.Signing.PrivateKey(rawRepresentation: secret) else {
      throw .unreadable
    }
    self.init(key)
    guard self.thumbprint == thumbprint else { throw .unreadable }
  }

  private static func secret(
    in json: JSONValue,
    _ thumbprint: CourseCore.Digest,
    _ passphrase: String?
  ) throws(IssuerKeyError) -> [UInt8] {
    if let open = try? json.string("key") {
      guard let bytes = Base64URL.bytes(open) else { throw .unreadable }
      return bytes
    }
    guard let salt = (try? json.string("salt")).flatMap({ Code128(hex: $0) }),
      let combined = (try? json.string("sealed")).flatMap({ Base64URL.bytes($0) }),
      let box = try? AES.GCM.SealedBox(combined: combined)
    else { throw .unreadable }
    guard let passphrase else { throw .passphraseMissing }
    guard let key = try? key(of: passphrase, salt),
      let secret = try? AES.GCM.open(box, using: key, authenticating: thumbprint.bytes)
    else { throw .wrongPassphrase }
    return Array(secret)
  }

  /// 32 MB and some 100 ms on an old PC; two ways to type one letter give one key.
  private static func key(of passphrase: String, _ salt: Code128) throws -> SymmetricKey {
    try KDF.Scrypt.deriveKey(
      from: Array(passphrase.nfc.utf8),
      salt: salt.bytes,
      outputByteCount: 32,
      rounds: 1 << 15,
      blockSize: 8,
      parallelism: 1
    )
  }
}
