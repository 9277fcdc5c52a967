/// HMAC (RFC 2104) of whatever hashes to 32 bytes in blocks of 64, which SHA-256 does.
package struct KeyedHash {
  private let inner: [UInt8]
  private let outer: [UInt8]
  private let digest: ([UInt8]) -> Digest

  package init(key: [UInt8], digest: @escaping ([UInt8]) -> Digest) {
    let short = key.count > 64 ? digest(key).bytes : key
    let padded = short + [UInt8](repeating: 0, count: 64 - short.count)
    inner = padded.map { $0 ^ 0x36 }
    outer = padded.map { $0 ^ 0x5C }
    self.digest = digest
  }

  package func callAsFunction(_ bytes: [UInt8]) -> Digest {
    digest(outer + digest(inner + bytes).bytes)
  }
}
