import CourseEngine
import CoursePaper
import Testing

struct QRPictureTests {
  // 25 bytes fit into version 2 at level M: 25 modules, and 4 at each side.
  @Test func `a symbol stands in a quiet margin of four modules`() throws {
    let picture = try QRPicture.svg(of: "http://192.168.1.20:8080/")

    #expect(picture.hasPrefix("<svg ") && picture.hasSuffix("</svg>"))
    #expect(picture.contains("viewBox=\"0 0 33 33\""))
    // The corner of the first finder: seven dark modules in a row.
    #expect(picture.contains("<path d=\"M4 4h7v1h-7z"))
  }

  @Test func `a text too long for a symbol is refused`() {
    #expect(throws: PrintError.self) { try QRPicture.svg(of: String(repeating: "a", count: 3_000)) }
  }
}
