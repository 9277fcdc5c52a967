extension JSONValue {
  /// The value as canonical JSON in UTF-8 (RFC 8785): the same value always gives the same bytes.
  ///
  /// Texts are written as they are; whoever makes a value to be kept has them in NFC.
  package var canonicalBytes: [UInt8] {
    var writer = JSONWriter()
    writer.value(self)
    return writer.bytes
  }

  /// The whole numbers that every reader of JSON takes for what they are.
  static let safeIntegers = -(Int64(1) << 53 - 1)...(Int64(1) << 53 - 1)
}
