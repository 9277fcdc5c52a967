import CourseCore

/// A tag that changes whenever a reply does; it guards against stale screens, not against forgery.
struct ETag: Hashable, Sendable {
  let text: String

  /// The tag of a file, which is known by its content.
  init(of digest: Digest) { text = "\"\(digest)\"" }

  /// The tag of a message: FNV-1a of its bytes, 64 bits.
  init(of bytes: some Sequence<UInt8>) {
    let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    text = "\"" + String(hash, radix: 16) + "\""
  }

  /// Whether an `If-None-Match` header names this tag, weakly or not.
  func matches(_ header: String?) -> Bool {
    guard let header else { return false }
    return header.split(separator: ",").contains { candidate in
      let tag = candidate.filter { $0 != " " }
      return tag == "*" || tag == text || tag == "W/" + text
    }
  }
}
