/// Reads the QR symbols in photos, scans and PDF files.
package protocol SymbolReader: Sendable {
  /// The texts of the symbols in a file that `PictureKind` knows, each once, in the order of its
  /// pages; none where there is no symbol.
  func symbols(in file: [UInt8]) async throws(SymbolReaderError) -> [String]
}

/// Why no symbol was read.
package enum SymbolReaderError: Error, Hashable, Sendable {
  /// A program that reads such files is not on this machine.
  case notInstalled

  /// Nothing could be made of the file, or not in time.
  case unreadable
}

/// Where nothing reads pictures.
package struct NoSymbolReader: SymbolReader {
  package init() {}

  package func symbols(in file: [UInt8]) async throws(SymbolReaderError) -> [String] {
    throw .notInstalled
  }
}

/// What the first bytes of a picture, or of a file of pages, say that it is.
package enum PictureKind: String, Hashable, Sendable, CaseIterable {
  case pdf, png, jpeg, webp, bmp, tiff, gif

  /// The longest file that anybody takes of a sheet of paper: three times a photo of twelve megapixels.
  package static let longest = 12 << 20

  /// `nil` for a text and for anything else.
  package init?(of file: [UInt8]) {
    let kind = Self.allCases.first { kind in kind.beginnings.contains { file.starts(with: $0) } }
    guard let kind else { return nil }
    // Sounds begin with the same four letters.
    if kind == .webp, !file.dropFirst(8).starts(with: Array("WEBP".utf8)) { return nil }
    self = kind
  }

  private var beginnings: [[UInt8]] {
    switch self {
    case .pdf: [Array("%PDF-".utf8)]
    case .png: [[0x89, 0x50, 0x4E, 0x47]]
    case .jpeg: [[0xFF, 0xD8, 0xFF]]
    case .webp: [Array("RIFF".utf8)]
    case .bmp: [Array("BM".utf8)]
    case .tiff: [[0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A]]
    case .gif: [Array("GIF8".utf8)]
    }
  }
}
