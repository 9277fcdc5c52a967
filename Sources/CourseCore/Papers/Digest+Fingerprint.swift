extension Digest {
  /// The first half of it in groups of four, as people compare keys over the telephone.
  package var fingerprint: String {
    let digits = Array(description.prefix(32))
    return stride(from: 0, to: digits.count, by: 4)
      .map { String(digits[$0..<min($0 + 4, digits.count)]) }.joined(separator: " ")
  }
}
