package import CourseCore
package import CourseEngine

extension StatusList {
  /// Reads the text of a signed list, and believes it where its issuer is believed.
  ///
  /// The windows of keys are not asked: a list is dated by a clock, and a machine that was set
  /// wrong once must not keep later lists from being taken.
  package init(text: String, trusting issuers: TrustedIssuers) throws(StatusListError) {
    do {
      let message = try SignedMessage(try SealText.bytes(text.trimmed))
      guard message.kind == .statusList else { throw StatusListError.noList }
      let claims = try CBOR(decoding: message.payload)
      self = try StatusList(claims: claims) { Deflate.unpack($0, as: .zlib, upTo: $1) }
      let key = try issuers.key(message.keyID, of: issuer)
      guard message.isSigned(by: key.key) else { throw StatusListError.wrongSignature }
    } catch let error as StatusListError {
      throw error
    } catch let fault as PaperFault {
      throw StatusListError(fault.verdict)
    } catch {
      throw .noList
    }
  }

  /// Signs the list as a Status List Token, in the text that a symbol or a file holds.
  func text(signedBy key: IssuerKey) throws -> String {
    let bits = Deflate.pack(StatusBits.token(self), as: .zlib)
    let message = try SignedMessage(claims(compressedBits: bits), as: .statusList, by: key)
    return SealText.text(message.bytes)
  }

  /// Signs the list as a Bitstring Status List credential, for verifiers of badges that are not
  /// ours; ours goes by the text, which says the days as well.
  func credential(signedBy key: IssuerKey) throws -> String {
    let bits = Deflate.pack(StatusBits.bitstring(self), as: .gzip)
    let credential: JSONValue = [
      "@context": ["https://www.w3.org/ns/credentials/v2"],
      "id": .string(address), "jti": .string(address), "sub": .string("\(address)#list"),
      "type": ["VerifiableCredential", "BitstringStatusListCredential"],
      "iss": .string(issuer.address), "issuer": .string(issuer.address),
      "validFrom": .string(signed.text), "nbf": .integer(signed.seconds),
      "credentialSubject": [
        "id": .string("\(address)#list"), "type": "BitstringStatusList",
        "statusPurpose": "revocation", "encodedList": .string("u" + Base64URL.text(bits)),
      ],
    ]
    return try CompactToken(credential, by: key).text
  }
}

extension StatusListError {
  fileprivate init(_ verdict: PaperVerdict) {
    switch verdict {
    case .unknownKey(let issuer, _): self = .unknownKey(issuer)
    case .altered(.otherIssuer): self = .wrongSignature
    default: self = .noList
    }
  }
}

extension String {
  /// Without the ends of lines and spaces around it, which no symbol begins or ends with.
  var trimmed: String {
    let scalars = unicodeScalars.drop { $0.isBlank }
    guard let last = scalars.lastIndex(where: { !$0.isBlank }) else { return "" }
    return String(scalars[...last])
  }
}
