/// Names a station: the first 16 bytes of SHA-256 of its Ed25519 public key.
package struct StationID: CodeIdentifier {
  package let code: Code128

  package init(_ code: Code128) { self.code = code }
}
