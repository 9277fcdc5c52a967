import CourseCore
import HTTPTypes
import Hummingbird

/// The page that a phone meets before it comes in by the secure way.
///
/// It tells no fingerprint: whoever could change this page on its way would change that too, so it
/// is read on paper.
struct NetworkPage {
  enum Kind: Hashable {
    case welcome

    /// In place of a page that is given over encryption only.
    case refusal
  }

  let kind: Kind

  /// Where the same is to be had over encryption; `nil` while nobody listens there.
  let secureAddress: String?
  let hasGuests: Bool

  /// The lesson that was asked for; `nil` where it was no lesson.
  let lesson: String?
  let words: NetworkWords

  var response: Response {
    Response(
      status: kind == .welcome ? .ok : .forbidden,
      headers: [
        .contentType: "text/html; charset=utf-8", .contentLanguage: words.tag,
        .cacheControl: "no-store", .xContentTypeOptions: "nosniff",
        .contentSecurityPolicy: "default-src 'none'; style-src 'unsafe-inline'; "
          + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
      ],
      body: ResponseBody(Array(html.utf8))
    )
  }

  private var html: String {
    """
    <!doctype html>
    <html lang="\(words.tag)">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Học Vụ</title>
    <style>\(Self.style)</style>
    <h1>\(kind == .welcome ? words.welcome : words.refusal)</h1>
    <p>\(words.whyCertificate)</p>
    <p><a href="\(OpenPath.authority)">\(words.getCertificate)</a></p>
    <h2>Android</h2>
    \(HTML.steps(words.android))
    <h2>iPhone</h2>
    \(HTML.steps(words.iPhone))
    <p><strong>\(words.compare)</strong></p>
    \(secureLink)
    \(guestForm)
    </html>

    """
  }

  private var secureLink: String {
    guard let secureAddress else { return "" }
    let address = Markup.escaped(secureAddress)
    return "<p><a href=\"\(address)\">\(words.goOnSecurely)</a></p>"
  }

  private var guestForm: String {
    hasGuests
      ? """
      <form method="post" action="/guest"><p>\(words.guests)</p>\(wayOn)
      <p><button>\(words.asGuest)</button></p></form>
      """ : ""
  }

  private var wayOn: String {
    lesson.map { "<input type=\"hidden\" name=\"back\" value=\"\(Markup.escaped($0))\">" } ?? ""
  }

  private static let style = """
    body{font:20px/1.5 sans-serif;max-width:38em;margin:0 auto;padding:1em;color:#111;background:#fff}\
    a,button{display:inline-block;font:inherit;background:#fff;min-height:48px;padding:.6em 1em;border:2px solid #0b4f8a;color:#0b4f8a;\
    border-radius:6px}li{margin:.4em 0}
    """
}
