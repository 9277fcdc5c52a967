package import CourseCore

/// Reads the media files on offer.
///
/// A file that is gone, or is no longer what its digest says, is not there: what browsers and records
/// keep under a digest is kept for long.
package protocol MediaFiles: Sendable {
  /// All of a file, to be kept with records.
  func bytes(of file: MediaFile) -> [UInt8]?

  /// A file to be shown or played; `nil` also for what is neither picture, voice nor film.
  func view(of file: MediaFile) async -> MediaView?
}

/// Media files that are only in memory, by their digests.
package struct MediaInMemory: MediaFiles {
  private let files: [Digest: [UInt8]]

  package init(_ files: [Digest: [UInt8]] = [:]) { self.files = files }

  package func bytes(of file: MediaFile) -> [UInt8]? { files[file.digest] }

  package func view(of file: MediaFile) async -> MediaView? {
    guard let bytes = bytes(of: file), let kind = MediaKind(of: bytes) else { return nil }
    return MediaView(kind: kind, source: .bytes(bytes))
  }
}
