/// What a `Range` header asks for of a file (RFC 9110, section 14).
enum ByteRange: Hashable, Sendable {
  /// Everything: also where several parts are asked for, or something that nobody understands.
  case everything

  case part(ClosedRange<Int>)

  /// Nothing that the file has.
  case outside

  /// Reads a header such as `bytes=0-499`, `bytes=500-` or, for the end, `bytes=-500`.
  init(_ header: String?, of size: Int) {
    guard let header, let (first, last) = Self.ends(header) else {
      self = .everything
      return
    }
    switch (first, last) {
    case (let first?, let last?) where last < first: self = .everything
    case (let first?, let last):
      self = first < size ? .part(first...min(last ?? .max, size - 1)) : .outside
    case (nil, let length?):
      self = length > 0 ? .part(max(0, size - length)...size - 1) : .outside
    case (nil, nil): self = .everything
    }
  }

  private static func ends(_ header: String) -> (first: Int?, last: Int?)? {
    let parts = header.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].lowercased() == "bytes" else { return nil }
    let ends = parts[1].filter { $0 != " " && $0 != "\t" }
      .split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard ends.count == 2, ends.allSatisfy(\.isOfDigits) else { return nil }
    return (number(ends[0]), number(ends[1]))
  }

  /// Reads digits; a number too great for any file is the greatest, and no digits are none.
  private static func number(_ digits: Substring) -> Int? {
    digits.isEmpty ? nil : Int(digits) ?? .max
  }
}

extension Substring {
  fileprivate var isOfDigits: Bool { utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
