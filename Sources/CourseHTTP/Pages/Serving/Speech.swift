import CourseCore
import CourseEngine
import HTTPTypes
import Hummingbird

/// What a page can have read aloud: the API's own, for whoever is signed in at the page.
enum PageSpeech {
  static let root = "/speech/"

  /// Where the text of a whole page is read aloud; the query names the page.
  static let wholePage = "/aloud"

  /// The same request as a program would send it; `nil` where nobody is signed in.
  static func request(_ request: Request) -> (request: Request, token: SessionToken)? {
    guard let token = Cookie.session.value(in: request.headers).flatMap({ SessionToken($0) })
    else { return nil }
    var head = request.head
    head.path = API.root + (head.path ?? "")
    head.headerFields[.authorization] = "Bearer " + token.text
    let look = Look(Cookie.look.value(in: request.headers) ?? "")
    head.headerFields[.acceptLanguage] = look.language?.rawValue
    return (Request(head: head, body: request.body), token)
  }
}

extension PageCall {
  /// Where the voice of a text is: the recorded one, else the machine's, else none.
  func voice(_ recorded: Sound?, for place: String) -> String? {
    if let recorded { return Path.media(recorded.file) }
    return engine.canSpeak(language) ? "/speech" + place : nil
  }

  /// Where the voice of this page is; `nil` where there is none, and on pages that are read aloud by
  /// their parts, or that a form led to.
  func wholeVoice(_ template: Template) -> Values? {
    guard template.isReadWhole, form.isEmpty, engine.canSpeak(language),
      (try? Pages.readAloud.find(.get, path)) != nil
    else { return nil }
    let page = path + (query.isEmpty ? "" : "?" + query.encoded)
    return ["say": "\(PageSpeech.wholePage)?page=\(page.percentEncoded)"]
  }
}
