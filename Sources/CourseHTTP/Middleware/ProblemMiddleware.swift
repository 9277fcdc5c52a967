import CourseCore
import CourseEngine
import HTTPTypes
import Hummingbird
import Logging

/// Turns every error into problem details, in the language of the request.
struct ProblemMiddleware: RouterMiddleware {
  typealias Context = BasicRequestContext

  @concurrent
  func handle(
    _ request: Request,
    context: BasicRequestContext,
    next: @concurrent (Request, BasicRequestContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch {
      let problem = Self.problem(of: error, for: request)
      if problem.kind == .internalError {
        context.logger.error("request failed", metadata: ["error": "\(error)"])
      }
      let language = Language(preferredBy: request.headers[.acceptLanguage]) ?? .vietnamese
      return problem.response(in: language)
    }
  }

  private static func problem(of error: any Error, for request: Request) -> Problem {
    switch error {
    case let problem as Problem: problem
    case let error as EngineError: Problem(of: error)
    case let error as StoreError: Problem(of: error)
    case let error as HTTPError where error.status == .notFound: unrouted(request)
    case let error as HTTPError where error.status == .contentTooLarge: Problem(.bodyTooLarge)
    case let error as HTTPError where error.status.kind == .clientError: Problem(.badRequest)
    default: Problem(.internalError)
    }
  }

  /// The problem of a request that no route took: a wrong method, or a path that leads nowhere.
  private static func unrouted(_ request: Request) -> Problem {
    let methods = API.methods(at: request.uri.path)
    guard !methods.isEmpty else { return Problem(.notFound) }
    let names = methods.map(\.rawValue).joined(separator: ", ")
    return Problem(.methodNotAllowed, ["allow": .string(names)])
  }
}

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
