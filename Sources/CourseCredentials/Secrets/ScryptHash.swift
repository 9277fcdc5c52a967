import CourseCore
import Crypto
import CryptoExtras

/// A secret hashed by scrypt (RFC 7914), with everything that is needed to check it later.
///
/// Written `$scrypt$ln=14,r=8,p=1$salt$hash`, salt and hash in hexadecimal digits.
struct ScryptHash: Hashable, Sendable {
  /// How much work and memory a hash costs.
  struct Cost: Hashable, Sendable {
    /// The logarithm of N, to base 2.
    let logarithm: Int
    let blockSize: Int
    let parallelism: Int

    /// 16 MB and some 50 ms on an old PC.
    static let usual = Self(logarithm: 14, blockSize: 8, parallelism: 1)

    /// Whether it costs no more than 64 MB, so that a changed database cannot stop the program.
    var isBearable: Bool {
      (1...16).contains(logarithm) && (1...8).contains(blockSize) && (1...4).contains(parallelism)
    }
  }

  let cost: Cost
  let salt: [UInt8]
  let hash: [UInt8]

  /// Hashes a secret with a new salt.
  init(of secret: String, cost: Cost = .usual) throws {
    var chance = SystemRandomNumberGenerator()
    let salt = Code128(using: &chance).bytes
    self.init(cost: cost, salt: salt, hash: try Self.derive(secret, salt, cost, bytes: 32))
  }

  private init(cost: Cost, salt: [UInt8], hash: [UInt8]) {
    self.cost = cost
    self.salt = salt
    self.hash = hash
  }

  /// Whether this is the hash of a secret; takes the same time wherever the two differ.
  func matches(_ secret: String) throws -> Bool {
    let other = try Self.derive(secret, salt, cost, bytes: hash.count)
    return zip(hash, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// Two ways to type one letter give one secret.
  private static func derive(
    _ secret: String,
    _ salt: [UInt8],
    _ cost: Cost,
    bytes: Int
  ) throws -> [UInt8] {
    let key = try KDF.Scrypt.deriveKey(
      from: Array(secret.nfc.utf8),
      salt: salt,
      outputByteCount: bytes,
      rounds: 1 << cost.logarithm,
      blockSize: cost.blockSize,
      parallelism: cost.parallelism
    )
    return key.withUnsafeBytes { Array($0) }
  }
}

extension ScryptHash: CustomStringConvertible {
  var description: String {
    let parameters = "ln=\(cost.logarithm),r=\(cost.blockSize),p=\(cost.parallelism)"
    return "$scrypt$\(parameters)$\(Hex.text(salt))$\(Hex.text(hash))"
  }

  /// Reads what `description` wrote.
  init?(_ text: String) {
    let parts = text.split(separator: "$", omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt", let cost = Cost(parts[2]),
      let salt = Hex.bytes(String(parts[3])), salt.count == 16,
      let hash = Hex.bytes(String(parts[4])), hash.count == 32
    else { return nil }
    self.init(cost: cost, salt: salt, hash: hash)
  }
}

extension ScryptHash.Cost {
  /// Reads `ln=14,r=8,p=1`.
  fileprivate init?(_ text: Substring) {
    let values = zip(["ln=", "r=", "p="], text.split(separator: ",")).map { name, part in
      part.hasPrefix(name) ? Int(part.dropFirst(name.count)) : nil
    }
    guard text.split(separator: ",").count == 3, let logarithm = values[0],
      let blockSize = values[1], let parallelism = values[2]
    else { return nil }
    self.init(logarithm: logarithm, blockSize: blockSize, parallelism: parallelism)
    guard isBearable else { return nil }
  }
}
