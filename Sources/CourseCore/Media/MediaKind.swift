/// The kinds of files that a text may show or play, told by their first bytes.
package enum MediaKind: String, Hashable, Sendable, CaseIterable {
  case png = "image/png"
  case jpeg = "image/jpeg"
  case svg = "image/svg+xml"
  case mp3 = "audio/mpeg"
  case ogg = "audio/ogg"
  case wave = "audio/wav"
  case mp4 = "video/mp4"

  /// Tells the kind of a file; `nil` for anything else, such as a question in its canonical form.
  package init?(of bytes: [UInt8]) {
    switch bytes {
    case _ where bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]): self = .png
    case _ where bytes.starts(with: [0xFF, 0xD8, 0xFF]): self = .jpeg
    case _ where bytes.starts(with: "OggS".utf8): self = .ogg
    case _ where bytes.starts(with: "RIFF".utf8) && bytes.dropFirst(8).starts(with: "WAVE".utf8):
      self = .wave
    case _ where bytes.dropFirst(4).starts(with: "ftyp".utf8): self = .mp4
    case _ where bytes.starts(with: "ID3".utf8) || Self.isFrameOfSound(bytes): self = .mp3
    case _ where Self.isDrawing(bytes): self = .svg
    default: return nil
    }
  }

  /// Eleven set bits begin a frame of MPEG sound.
  private static func isFrameOfSound(_ bytes: [UInt8]) -> Bool {
    bytes.count > 1 && bytes[0] == 0xFF && bytes[1] & 0xE0 == 0xE0
  }

  private static func isDrawing(_ bytes: [UInt8]) -> Bool {
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: byteOrderMark) ? bytes.dropFirst(3) : bytes[...]
    let first = text.first { !" \t\r\n".utf8.contains($0) }
    return first == UInt8(ascii: "<") && text.prefix(4_096).contains("<svg".utf8)
  }
}
