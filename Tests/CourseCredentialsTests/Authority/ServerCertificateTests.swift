import CourseCore
import CourseTestSupport
import Testing

@testable import CourseCredentials

struct ServerCertificateTests {
  private static let home = [IPAddress]("192.168.1.20", "127.0.0.1")

  @Test func `it is shown for a year and renewed two months before its end`() throws {
    let authority = try NetworkAuthority(at: .t0)

    let server = try authority.issue(for: Self.home, on: .t0)

    // Two days before t0, and 397 days long: the last day but 60 is the 335th.
    #expect(server.end == .t0(after: .days(395)))
    #expect(server.fits(Self.home, of: authority, on: .t0))
    #expect(server.fits(Self.home, of: authority, on: .t0(after: .days(335))))
    #expect(!server.fits(Self.home, of: authority, on: .t0(after: .days(336))))
  }

  @Test func `another Wi-Fi asks for another certificate, and the way back does not`() throws {
    let authority = try NetworkAuthority(at: .t0)
    let server = try authority.issue(for: Self.home, on: .t0)

    #expect(!server.fits([IPAddress]("10.0.0.7"), of: authority, on: .t0))
    #expect(server.fits([IPAddress]("127.0.0.1"), of: authority, on: .t0))
    #expect(server.fits(Self.home + [IPAddress]("113.160.0.1"), of: authority, on: .t0))
  }

  @Test func `one made while the clock ran ahead is renewed when it is right again`() throws {
    let authority = try NetworkAuthority(at: .t0)

    let server = try authority.issue(for: Self.home, on: .t0(after: .days(100)))

    #expect(!server.fits(Self.home, of: authority, on: .t0))
  }

  @Test func `nothing outlives the authority, and its last certificate is not made again`() throws {
    let authority = try NetworkAuthority(at: .t0)
    let late = Timestamp.t0(after: .days(3_600))

    let server = try authority.issue(for: Self.home, on: late)

    #expect(server.end == authority.end)
    #expect(server.fits(Self.home, of: authority, on: .t0(after: .days(3_649))))
  }
}
