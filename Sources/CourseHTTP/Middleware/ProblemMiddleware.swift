import CourseCore
import CourseEngine
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

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
      let problem = Self.problem(of: error)
      if problem.kind == .internalError {
        context.logger.error("request failed", metadata: ["error": "\(error)"])
      }
      return Self.response(problem, in: Serving.language(of: request))
    }
  }

  private static func problem(of error: any Error) -> Problem {
    switch error {
    case let problem as Problem: problem
    case let error as EngineError: Problem(error)
    case let error as StoreError: Problem(error)
    case let error as ShapeError: Problem(.badRequest, detail: error.description)
    case let error as HTTPError where error.status == .notFound: Problem(.notFound)
    case let error as HTTPError where error.status == .contentTooLarge: Problem(.bodyTooLarge)
    case let error as HTTPError where error.status == .badRequest: Problem(.badRequest)
    default: Problem(.internalError)
    }
  }

  private static func response(_ problem: Problem, in language: Language) -> Response {
    let texts = language == .english ? ProblemTexts.english : .vietnamese
    var members = problem.members
    members["type"] = .string(problem.kind.type)
    members["title"] = .string(texts.title(problem.kind))
    members["status"] = .integer(problem.kind.status.code)
    members["detail"] = problem.detail.map { .string($0) }
    var headers = HTTPFields.private
    headers[.contentType] = "application/problem+json; charset=utf-8"
    headers[.contentLanguage] = language == .english ? "en" : "vi"
    if case .integer(let seconds)? = members["retryAfter"] {
      headers[.retryAfter] = String(seconds)
    }
    if problem.kind.status == .unauthorized { headers[.wwwAuthenticate] = "Bearer" }
    if case .string(let methods)? = members.removeValue(forKey: "allow") {
      headers[.allow] = methods
    }
    return Response(
      status: problem.kind.status,
      headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: JSONValue.object(members).canonicalBytes))
    )
  }
}
