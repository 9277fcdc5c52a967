import CourseCore
import Crypto

/// A COSE_Sign1 message (RFC 9052, 4.2) by ES256, in the one form that papers and lists have.
struct SignedMessage {
  /// What a message is about; a paper can never be taken for a list.
  enum Kind: Hashable {
    case paper
    case statusList

    /// The type in the protected header; a paper, whose symbol is to stay small, has none.
    fileprivate var type: String? {
      self == .statusList ? "application/statuslist+cwt" : nil
    }
  }

  let kind: Kind

  /// The first 8 bytes of the thumbprint of the key that is said to have signed.
  let keyID: [UInt8]
  let payload: [UInt8]
  private let signature: [UInt8]

  private static let tag: UInt64 = 18
  private static let algorithm = 1
  private static let keyIDLabel = 4
  private static let typeLabel = 16
  private static let es256 = -7

  /// Signs a payload.
  init(_ payload: CBOR, as kind: Kind, by key: IssuerKey) throws {
    self.kind = kind
    self.payload = payload.deterministicBytes
    keyID = key.id
    signature = try key.sign(Self.signedBytes(Self.header(kind, keyID), self.payload))
  }

  /// Whether this key signed the message.
  func isSigned(by key: P256.Signing.PublicKey) -> Bool {
    guard let signature = try? P256.Signing.ECDSASignature(rawRepresentation: signature) else {
      return false
    }
    return key.isValidSignature(
      signature,
      for: Self.signedBytes(Self.header(kind, keyID), payload)
    )
  }

  private static func header(_ kind: Kind, _ keyID: [UInt8]) -> [UInt8] {
    CBOR.map(present: [
      algorithm: .integer(es256), keyIDLabel: .bytes(keyID),
      typeLabel: kind.type.map { .text($0) },
    ]).deterministicBytes
  }

  /// What the signature is over (RFC 9052, 4.4).
  private static func signedBytes(_ header: [UInt8], _ payload: [UInt8]) -> [UInt8] {
    CBOR.array([.text("Signature1"), .bytes(header), .bytes([]), .bytes(payload)])
      .deterministicBytes
  }
}

extension SignedMessage {
  var bytes: [UInt8] {
    CBOR.tagged(
      Self.tag,
      .array([
        .bytes(Self.header(kind, keyID)), .map([]), .bytes(payload), .bytes(signature),
      ])
    ).deterministicBytes
  }

  /// Reads what `bytes` gives; whether its signature is right is another question.
  init(_ bytes: [UInt8]) throws(PaperFault) {
    guard let value = try? CBOR(decoding: bytes), case .tagged(Self.tag, let content) = value,
      let parts = content.elements, parts.count == 4, parts[1] == .map([]),
      let header = parts[0].octets, let payload = parts[2].octets, let signature = parts[3].octets,
      signature.count == 64
    else { throw PaperFault(.misshapen) }
    guard let (kind, keyID) = Self.parsed(header) else { throw PaperFault(.misshapen) }
    self.kind = kind
    self.keyID = keyID
    self.payload = payload
    self.signature = signature
  }

  /// The kind and the key of a header that is exactly as one of ours.
  private static func parsed(_ bytes: [UInt8]) -> (Kind, [UInt8])? {
    guard let header = try? CBOR(decoding: bytes),
      let keyID = header.entries?.first(where: { $0.key.number == keyIDLabel })?.value.octets,
      keyID.count == 8
    else { return nil }
    for kind in [Kind.paper, .statusList] where Self.header(kind, keyID) == bytes {
      return (kind, keyID)
    }
    return nil
  }
}
