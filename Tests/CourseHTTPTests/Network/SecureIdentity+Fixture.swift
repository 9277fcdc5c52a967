import CourseCore
import CourseCredentials
import CourseHTTP
import CourseTestSupport

extension SecureIdentity {
  /// That of a server at 127.0.0.1.
  static func fixture() throws -> SecureIdentity {
    let addresses = ["127.0.0.1"].compactMap { IPAddress($0) }
    let server = try NetworkAuthority(at: .t0).issue(for: addresses, on: .t0)
    return try SecureIdentity(certificate: server.certificateText(), key: server.keyText)
  }
}
