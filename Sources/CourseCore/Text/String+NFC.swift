// The standard library composes and decomposes for its own comparison of strings; asking for its
// tables under this name spares us a copy of Unicode's data, or Foundation.
@_spi(_Unicode) import Swift

extension String {
  /// The text in Unicode normalization form C, in which everything is kept, compared and signed.
  package var nfc: String {
    if isPlainlyComposed { return self }
    var composed = String.UnicodeScalarView()
    for scalar in _nfc { composed.append(scalar) }
    return String(composed)
  }

  /// The scalars of the text in normalization form D: letters, each followed by its marks.
  package var decomposed: [Unicode.Scalar] { Array(_nfd) }

  /// Whether every scalar is of a range that form C leaves alone: Latin letters up to U+02FF, the
  /// precomposed letters of Vietnamese, and punctuation.
  private var isPlainlyComposed: Bool {
    var bytes = utf8.makeIterator()
    while let lead = bytes.next() {
      switch lead {
      case 0..<0x80:
        continue
      case 0xC2...0xCB:
        _ = bytes.next()
      case 0xE1:
        // U+1E00…U+1EFF
        guard let second = bytes.next(), (0xB8...0xBB).contains(second) else { return false }
        _ = bytes.next()
      case 0xE2:
        // U+2002…U+203F; the two spaces before them are written another way in form C.
        guard bytes.next() == 0x80, let third = bytes.next(), third >= 0x82 else { return false }
      default:
        return false
      }
    }
    return true
  }
}
