package import CourseCore

/// A file to be shown or played.
package struct MediaView: Hashable, Sendable {
  package let kind: MediaKind
  package let bytes: [UInt8]
}

extension Engine {
  /// Finds a file by its content: among what is on offer, else among what records name.
  ///
  /// Whoever knows the digest was shown a text that uses the file. Questions, which are kept under
  /// digests too, are no media and are never given out.
  ///
  /// - Throws: `EngineError.notFound`.
  package func media(_ digest: Digest) async throws -> MediaView {
    let offered = content.media(digest)
    let kept = offered == nil ? try await store.read { try $0.content(digest) } : nil
    guard let bytes = offered ?? kept, let kind = MediaKind(of: bytes) else {
      throw EngineError.notFound(.media, id: digest.description)
    }
    return MediaView(kind: kind, bytes: bytes)
  }
}
