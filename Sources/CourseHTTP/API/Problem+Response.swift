import CourseCore
import CourseEngine
import HTTPTypes
import Hummingbird

extension Problem {
  /// Problem details (RFC 9457) in a language that has a catalogue.
  func response(in language: Language) -> Response {
    let texts = language == .english ? ProblemTexts.english : .vietnamese
    var members = members
    members["type"] = .string(kind.type)
    members["title"] = .string(texts.title(kind))
    members["status"] = .integer(kind.status.code)
    members["detail"] = detail.map { .string(texts.detail($0)) }
    var headers = HTTPFields.ofEveryReply
    headers[.contentType] = "application/problem+json; charset=utf-8"
    headers[.contentLanguage] = language == .english ? "en" : "vi"
    if case .integer(let seconds)? = members["retryAfter"] {
      headers[.retryAfter] = String(seconds)
    }
    if kind == .rangeNotSatisfiable, case .integer(let size)? = members["size"] {
      headers[.contentRange] = "bytes */\(size)"
    }
    if kind.status == .unauthorized { headers[.wwwAuthenticate] = "Bearer" }
    if case .string(let methods)? = members.removeValue(forKey: "allow") {
      headers[.allow] = methods
    }
    return Response(
      status: kind.status,
      headers: headers,
      body: ResponseBody(JSONValue.object(members).canonicalBytes)
    )
  }
}
