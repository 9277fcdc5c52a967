import CourseCore
import CourseTestSupport
import Crypto
import FoundationEssentials
import Testing

@testable import CourseCredentials

struct IssuerKeyTests {
  @Test func `a key is read back from its file`() throws {
    let key = IssuerKey()

    let read = try IssuerKey(secretText: key.secretText())

    #expect(read.thumbprint == key.thumbprint)
    #expect(read.key.rawRepresentation == key.key.rawRepresentation)
  }

  @Test func `a passphrase opens its own key alone`() throws {
    let key = IssuerKey()
    let text = try key.secretText(passphrase: "lúa chín đầy đồng")

    #expect(throws: Never.self) {
      try IssuerKey(secretText: text, passphrase: "lúa chín đầy đồng".decomposedText)
    }
    #expect(throws: IssuerKeyError.wrongPassphrase) {
      try IssuerKey(secretText: text, passphrase: "lúa chín đầy đông")
    }
    #expect(throws: IssuerKeyError.passphraseMissing) { try IssuerKey(secretText: text) }
    let secret = Base64URL.text(Array(key.key.rawRepresentation))
    #expect(!String(decoding: text, as: UTF8.self).contains(secret))
  }

  @Test func `the same key under the same passphrase never looks the same`() throws {
    let key = IssuerKey()

    #expect(try key.secretText(passphrase: "a") != key.secretText(passphrase: "a"))
  }

  @Test func `a key under another key's name is refused`() throws {
    let name = IssuerKey().thumbprint.description
    for passphrase in [nil, "lúa chín"] {
      let key = IssuerKey()
      let text = String(decoding: try key.secretText(passphrase: passphrase), as: UTF8.self)
      let renamed = text.replacing(key.thumbprint.description, with: name)

      #expect(throws: IssuerKeyError.self) {
        try IssuerKey(secretText: Array(renamed.utf8), passphrase: passphrase)
      }
    }
  }

  @Test(arguments: [
    "", "{}", "{\"issuerKey\":2}", "{\"issuerKey\":1,\"thumbprint\":\"00\"}",
    "{\"issuerKey\":1,\"key\":\"AAAA\",\"thumbprint\":\"" + String(repeating: "0", count: 64)
      + "\"}",
  ])
  func `what is no file of a key is refused`(text: String) {
    #expect(throws: IssuerKeyError.unreadable) { try IssuerKey(secretText: Array(text.utf8)) }
  }

  /// The key of RFC 7515, A.3; its thumbprint worked out in Python:
  /// `hashlib.sha256(b'{"crv":"P-256","kty":"EC","x":"f83OJ3D2…","y":"x_FEzRu9…"}')`.
  @Test func `a thumbprint is that of the standard`() throws {
    let key = try #require(
      KeyPoint.key([
        "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
        "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
      ])
    )

    #expect(
      Base64URL.text(KeyPoint(key).thumbprint.bytes)
        == "oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U"
    )
  }

  /// The example of RFC 8392, A.2.3 and A.3: the signature over a COSE_Sign1 message is found right.
  @Test func `what is signed is what the standard says`() throws {
    let key = try P256.Signing.PublicKey(
      rawRepresentation: #require(
        Hex.bytes(
          "143329cce7868e416927599cf65a34f3ce2ffda55a7eca69ed8919a394d42f0f"
            + "60f7f1a780d8a783bfb7a2dd6b2796e8128dbbcef9d3d168db9529971a36e7b9"
        )
      )
    )
    let bytes = try #require(
      Hex.bytes(
        "d28443a10126a104524173796d6d657472696345434453413235365850a70175636f61703a2f2f61732e6578"
          + "616d706c652e636f6d02656572696b77037818636f61703a2f2f6c696768742e6578616d706c652e636f6d"
          + "041a5612aeb0051a5610d9f0061a5610d9f007420b7158405427c1ff28d23fbad1f29c4c7c6a555e601d6fa2"
          + "9f9179bc3d7438bacaca5acd08c8d4d4f96131680c429a01f85951ecee743a52b9b63632c57209120e1c9e30"
      )
    )
    guard case .tagged(18, .array(let parts)) = try CBOR(decoding: bytes) else { return }
    let signed = CBOR.array([.text("Signature1"), parts[0], .bytes([]), parts[2]])
    let signature = try P256.Signing.ECDSASignature(
      rawRepresentation: #require(parts[3].octets)
    )

    #expect(key.isValidSignature(signature, for: signed.deterministicBytes))
  }
}

extension String {
  fileprivate var decomposedText: String { String(String.UnicodeScalarView(decomposed)) }
}
