import HTTPTypes

/// The cookies of the pages: none names a person, but for whom the staff look for; all but the
/// kiosk's are gone when the browser closes.
enum Cookie: String, CaseIterable {
  /// The token of the sign-in.
  case session = "hocvu"

  /// How pages are to look.
  case look = "hocvu-look"

  /// The card between its page and that of the PIN; for two minutes, and for that page alone.
  case card = "hocvu-card"

  /// Where and how a tutor watched the last task.
  case sighting = "hocvu-sighting"

  /// Whom the staff look for, and on which page; no address says it.
  case found = "hocvu-found"

  /// The token of a tutor's sign-in while a learner's oral test is on the tutor's screen.
  case tutor = "hocvu-tutor"

  /// The token of a registered kiosk, for as long as browsers keep a cookie.
  case kiosk = "hocvu-kiosk"

  /// Who answers the questions of a new centre.
  case firstStart = "hocvu-setup"

  /// The token of the class that is open on this machine; for six hours at most.
  case openClass = "hocvu-class"

  /// Who was picked in the class, and by what picture; for two minutes, and for those pages alone.
  case picked = "hocvu-picked"

  /// The value that a request shows.
  func value(in headers: HTTPFields) -> String? {
    for pair in (headers[.cookie] ?? "").split(separator: ";") {
      let parts = pair.drop { $0 == " " }.split(separator: "=", maxSplits: 1)
      if parts.count == 2, parts[0] == rawValue { return String(parts[1]) }
    }
    return nil
  }

  /// The header that sets it; `nil` takes it away.
  func setting(_ value: String?) -> String {
    let age = value == nil ? "; Max-Age=0" : lifetime.map { "; Max-Age=\($0)" } ?? ""
    return "\(rawValue)=\(value ?? ""); Path=\(path); HttpOnly; SameSite=Strict\(age)"
  }

  /// In seconds; `nil` for one that is gone when the browser closes.
  private var lifetime: Int? {
    switch self {
    case .session, .look, .firstStart, .sighting, .found, .tutor: nil
    case .card, .picked: 120
    case .openClass: 6 * 3_600
    // Browsers keep none for longer than 400 days; each sign-in gives it anew.
    case .kiosk: 400 * 86_400
    }
  }

  private var path: String {
    switch self {
    case .card: "/sign-in"
    case .picked: "/class"
    case .firstStart: "/setup"
    case .sighting, .found: "/staff"
    case .session, .look, .tutor, .kiosk, .openClass: "/"
    }
  }
}
