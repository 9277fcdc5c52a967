import CourseCore
import CourseEngine
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging

/// Answers every request: programs with problem details where something is wrong, people with a page.
struct Responder: HTTPResponder {
  let routes: Routes
  let serving: Serving
  let pages: PageServing
  let logger: Logger

  /// Whether whoever asks sits at this machine.
  private(set) var isHere = true

  /// What answers whoever asks from another machine.
  var abroad: Responder {
    var responder = self
    responder.isHere = false
    return responder
  }

  @concurrent
  func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
    do {
      switch request.uri.path {
      case API.documentPath: return try request.reading { OpenAPIDocument.response() }
      case let path where path.hasPrefix(API.root):
        return try await serve(request, context, by: serving)
      case let path where path.hasPrefix(PageSpeech.root):
        return try await speak(request, context)
      default: return await page(request, context)
      }
    } catch {
      let problem = Problem(of: error)
      log(error, problem)
      return problem.response(in: request.language)
    }
  }

  private func page(_ request: Request, _ context: BasicRequestContext) async -> Response {
    let (response, error) = await pages.respond(to: request, isFromHere: isHere, context)
    if let error { log(error, Problem(of: error)) }
    return response
  }

  /// Reads aloud what stands on a page; a guest's page is of another engine.
  private func speak(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
    guard let (request, token) = PageSpeech.request(request) else { throw EngineError.notSignedIn }
    let serving = Serving(
      engine: pages.site.engine(of: token),
      limits: serving.limits,
      rates: serving.rates,
      signIns: serving.signIns,
      files: serving.files
    )
    return try await serve(request, context, by: serving)
  }

  private func log(_ error: any Error, _ problem: Problem) {
    guard problem.kind == .internalError, !(error is ForeignForm) else { return }
    logger.error("request failed", metadata: ["error": "\(error)"])
  }

  private func serve(
    _ request: Request,
    _ context: BasicRequestContext,
    by serving: Serving
  ) async throws -> Response {
    switch routes.find(request.method, request.uri.path) {
    case .route(let route, let values):
      let response = try await serving.serve(route, request, values, context)
      return request.method == .head ? response.createHeadResponse() : response
    case .otherMethods(let methods): throw Problem(allowing: methods)
    case .nowhere: throw Problem(.notFound)
    }
  }
}

extension Request {
  /// The language that the client asks for; `nil` where it asks for none.
  var preferredLanguage: Language? { Language(preferredBy: headers.text(of: .acceptLanguage)) }

  /// Of what is said to nobody in particular.
  fileprivate var language: Language { preferredLanguage ?? .vietnamese }

  /// Answers a request that only reads.
  fileprivate func reading(_ response: () -> Response) throws -> Response {
    switch method {
    case .get: response()
    case .head: response().createHeadResponse()
    default: throw Problem(allowing: [.get, .head])
    }
  }
}

extension Problem {
  init(allowing methods: [HTTPRequest.Method]) {
    let names = methods.map(\.rawValue).joined(separator: ", ")
    self.init(.methodNotAllowed, ["allow": .string(names)])
  }

  init(of error: any Error) {
    switch error {
    case let problem as Problem: self = problem
    case let error as EngineError: self.init(of: error)
    case let error as StoreError: self.init(of: error)
    case let error as HTTPError where error.status == .contentTooLarge: self.init(.bodyTooLarge)
    case let error as HTTPError where error.status.kind == .clientError: self.init(.badRequest)
    default: self.init(.internalError)
    }
  }
}
