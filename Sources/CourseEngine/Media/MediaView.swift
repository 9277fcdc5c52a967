package import CourseCore

/// A file to be shown or played.
package struct MediaView: Hashable, Sendable {
  package let kind: MediaKind
  package let source: MediaSource

  package init(kind: MediaKind, source: MediaSource) {
    self.kind = kind
    self.source = source
  }
}

/// Where the bytes of a picture, a voice or a film are.
package enum MediaSource: Hashable, Sendable {
  case bytes([UInt8])

  /// In a file of this machine, to be sent piece by piece: a film need not fit into memory.
  case file(path: String, size: Int)

  /// In bytes.
  package var size: Int {
    switch self {
    case .bytes(let bytes): bytes.count
    case .file(_, let size): size
    }
  }
}
