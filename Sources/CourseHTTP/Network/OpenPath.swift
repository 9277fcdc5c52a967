import HTTPTypes
import Hummingbird

/// What the Wi-Fi may have without encryption.
enum OpenPath {
  static let authority = "/authority.crt"

  /// What a guest may do besides opening pages of the lessons and tests.
  private static let ofGuests = ["/", "/guest", "/look", "/sign-out", PageSpeech.wholePage]

  /// Whether it is the same for everybody: pictures, voices and what pages load.
  static func isForAll(_ path: String) -> Bool {
    path.hasPrefix(API.root + "/media/") || Assets.isAsset(path)
  }

  /// Whether it is of a course or one of its lessons, to which the symbol on a poster leads.
  static func isOfCourse(_ path: String) -> Bool { path.hasPrefix("/courses/") }

  /// Whether it makes somebody a guest.
  static func makesGuest(_ request: Request) -> Bool {
    request.method == .post && request.uri.path == "/guest"
  }

  /// Whether it is a page that a guest may have: one that needs a sign-in, which theirs is enough
  /// for; no page on which a card, a PIN or a code is typed.
  static func isForGuests(_ request: Request) -> Bool {
    let path = request.uri.path
    if path.hasPrefix(PageSpeech.root) || ofGuests.contains(path) { return true }
    guard let (route, _) = try? routes.find(request.method, path) else { return false }
    return route.needsSignIn
  }

  private static let routes = PageRoutes(Pages.routes)
}
