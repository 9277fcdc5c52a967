import CourseEngine
import Testing

struct PictureKindTests {
  @Test(arguments: [
    ("%PDF-1.7\n", PictureKind.pdf), ("GIF89a", .gif), ("BM6", .bmp), ("RIFF0000WEBPVP8 ", .webp),
    ("II*\u{0}", .tiff), ("RIFF0000WAVEfmt ", nil), ("HV1:6BF", nil), ("eyJhbGci", nil),
    ("<svg>", nil), ("", nil), ("%PD", nil), ("RIFF", nil),
  ])
  func `the first bytes say what a file is`(start: String, kind: PictureKind?) {
    #expect(PictureKind(of: Array(start.utf8)) == kind)
  }

  @Test func `photos are known by bytes that are no text`() {
    #expect(PictureKind(of: [0x89, 0x50, 0x4E, 0x47, 0x0D]) == .png)
    #expect(PictureKind(of: [0xFF, 0xD8, 0xFF, 0xE0]) == .jpeg)
    #expect(PictureKind(of: [0xFF, 0xD8]) == nil)
  }
}
