import CourseCore

/// What the store is known to hold under its digest, so that neither questions nor their pictures and
/// voices are handed to it again with every attempt.
struct KeptContent: Sendable {
  private static let most = 8_192
  private let digests = WhileUnchanged<Set<Digest>>([])

  /// Those that the store is not known to hold, each once.
  func unknown(of some: some Sequence<Digest>, at generation: UInt64) -> Set<Digest> {
    let some = Set(some)
    return digests.at(generation) { some.subtracting($0) }
  }

  /// Notes digests that a write keeps, once nothing in that write can throw any more.
  func note(_ some: Set<Digest>, at generation: UInt64) {
    digests.at(generation) { digests in
      if digests.count >= Self.most { digests = [] }
      digests.formUnion(some)
    }
  }
}
