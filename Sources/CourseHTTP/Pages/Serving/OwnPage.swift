import CourseCore
import CourseEngine
import HTTPTypes
import Hummingbird

/// A form came from another address, or was left open by somebody who has signed out.
struct ForeignForm: Error {}

/// Tells whether a form was sent by a page of ours.
enum OwnPage {
  /// Whether the browser says that the request comes from a page of this address; `nil` where it is
  /// too old to say.
  static func sent(_ request: Request) -> Bool? {
    if let site = request.headers[.secFetchSite] { return site == "same-origin" }
    guard let origin = request.headers[.origin] else { return nil }
    guard let host = request.head.authority, let scheme = origin.firstRange(of: "://") else {
      return false
    }
    return origin[scheme.upperBound...] == host
  }

  /// What the forms of a sign-in carry: a page left open by somebody else has another one.
  static func seal(of token: SessionToken, by engine: Engine) -> String {
    String(engine.mark(of: token).description.suffix(32))
  }
}

extension HTTPField.Name {
  static let secFetchSite = named("Sec-Fetch-Site")
  static let referrerPolicy = named("Referrer-Policy")
  static let clearSiteData = named("Clear-Site-Data")
  static let serverTiming = named("Server-Timing")

  /// Our script asks for the address to go to, instead of being led there.
  static let hocvuScript = named("HocVu-Script")

  private static func named(_ name: String) -> Self {
    guard let name = Self(name) else { preconditionFailure("a valid field name") }
    return name
  }
}
