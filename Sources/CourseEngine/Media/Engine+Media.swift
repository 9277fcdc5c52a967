package import CourseCore

extension Engine {
  /// Finds a file by its content: among what is on offer, else among what records name.
  ///
  /// Whoever knows the digest was shown a text that uses the file. Questions, which are kept under
  /// digests too, are no media and are never given out.
  ///
  /// - Throws: `EngineError.notFound`.
  package func media(_ digest: Digest) async throws -> MediaView {
    if let offered = await content.media(digest) { return offered }
    guard let kept = try await store.read({ try $0.content(digest) }),
      let kind = MediaKind(of: kept)
    else { throw EngineError.notFound(.media, id: digest.description) }
    return MediaView(kind: kind, source: .bytes(kept))
  }
}
