import CourseCore
import CourseTestSupport
import HTTPTypes
import Testing

@testable import CourseHTTP

struct MediaTests {
  private let path = "/media/\(Marked.picture.digest)"

  /// The file is `<svg/>`.
  @Test(arguments: [
    ("bytes=0-3", "<svg", "bytes 0-3/6"), ("bytes=-2", "/>", "bytes 4-5/6"),
    ("bytes=4-", "/>", "bytes 4-5/6"), ("bytes=1-100", "svg/>", "bytes 1-5/6"),
  ])
  func `a part of a file comes alone`(range: String, part: String, place: String) async throws {
    try await TestCentre().serve { kiosk in
      let heard = try await kiosk.get(self.path, [.range: range])

      #expect(heard.status == 206)
      #expect(String(decoding: heard.bytes, as: UTF8.self) == part)
      #expect(heard.headers[.contentRange] == place)
      #expect(heard.headers[.contentLength] == String(part.utf8.count))
      #expect(heard.headers[.contentType] == "image/svg+xml")
    }
  }

  @Test func `a part that no file has is refused with the length there is`() async throws {
    try await TestCentre().serve { kiosk in
      let heard = try await kiosk.get(self.path, [.range: "bytes=6-"])

      #expect(heard.status == 416)
      #expect(try heard.problem == "range-not-satisfiable")
      #expect(heard.headers[.contentRange] == "bytes */6")
    }
  }

  @Test func `a part of another version is answered with the whole`() async throws {
    try await TestCentre().serve { kiosk in
      let whole = try await kiosk.get(self.path)
      let tag = try #require(whole.headers[.eTag])
      #expect(whole.status == 200)
      #expect(whole.headers[.acceptRanges] == "bytes")
      #expect(whole.headers[.contentLength] == "6")

      for other in ["\"khac\"", "W/" + tag, "Sat, 21 Nov 2026 08:00:00 GMT"] {
        let heard = try await kiosk.get(self.path, [.range: "bytes=0-3", .ifRange: other])
        #expect(heard.status == 200)
        #expect(heard.bytes == whole.bytes)
      }
      let same = try await kiosk.get(self.path, [.range: "bytes=0-3", .ifRange: tag])
      #expect(same.status == 206)
    }
  }

  @Test func `a part of what the client has is not sent again`() async throws {
    try await TestCentre().serve { kiosk in
      let tag = try #require(try await kiosk.get(self.path).headers[.eTag])

      let heard = try await kiosk.get(self.path, [.range: "bytes=0-3", .ifNoneMatch: tag])

      #expect(heard.status == 304)
    }
  }

  @Test func `HEAD tells of the whole file, whatever part it names`() async throws {
    try await TestCentre().serve { kiosk in
      let heard = try await kiosk.send(.head, self.path, headers: [.range: "bytes=0-3"])

      #expect(heard.status == 200)
      #expect(heard.bytes.isEmpty)
      #expect(heard.headers[.contentLength] == "6")
      #expect(heard.headers[.acceptRanges] == "bytes")
    }
  }
}
