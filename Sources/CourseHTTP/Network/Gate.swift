import CourseCore
import CourseEngine
import HTTPTypes
import Hummingbird
import HummingbirdCore

/// Answers at the listener without encryption that the whole Wi-Fi reaches.
///
/// Whoever sits at this machine gets everything. From elsewhere there are the lessons that ask
/// nobody who they are, and the certificate with which phones come in by the secure way; no card,
/// PIN or token is taken where everybody in the Wi-Fi could read it.
struct Gate: HTTPResponder {
  let inside: Responder
  let identity: SecureIdentity

  /// The authority's certificate, as phones install it.
  let authority: [UInt8]

  func respond(to request: Request, context: VisitorContext) async throws -> Response {
    guard !context.isFromHere else {
      return try await inside.respond(to: request, context: context.basic)
    }
    if OpenPath.isForAll(request.uri.path) { return try await openly(request, context) }
    if OpenPath.makesGuest(request) || (isOfGuest(request) && OpenPath.isForGuests(request)) {
      return try await inside.abroad.respond(to: request, context: context.basic)
    }
    switch (request.uri.path, request.method) {
    case (OpenPath.authority, .get): return certificate
    case (OpenPath.authority, .head): return certificate.createHeadResponse()
    case ("/", .get): return page(.welcome, request, context)
    case ("/", .head): return page(.welcome, request, context).createHeadResponse()
    default: return refusal(of: request, context)
    }
  }

  /// Hands a request on without anything that it shows of a sign-in, and a reply back without
  /// anything that would be shown again.
  private func openly(_ request: Request, _ context: VisitorContext) async throws -> Response {
    var head = request.head
    head.headerFields[.authorization] = nil
    head.headerFields[.cookie] = nil
    let stripped = Request(head: head, body: request.body)
    var response = try await inside.abroad.respond(to: stripped, context: context.basic)
    response.headers[values: .setCookie] = []
    return response
  }

  /// Whether the browser shows the sign-in of a guest, which is nobody's secret.
  private func isOfGuest(_ request: Request) -> Bool {
    guard let guests = inside.pages.site.guests, request.headers[.authorization] == nil,
      let token = Cookie.session.value(in: request.headers).flatMap({ SessionToken($0) })
    else { return false }
    return guests.engine(of: token) != nil
  }

  private var certificate: Response {
    Response(
      status: .ok,
      headers: [
        .contentType: "application/x-x509-ca-cert", .cacheControl: "no-store",
        .contentDisposition: "attachment; filename=\"hocvu.crt\"", .xContentTypeOptions: "nosniff",
      ],
      body: ResponseBody(authority)
    )
  }
}

extension Gate {
  private func refusal(of request: Request, _ context: VisitorContext) -> Response {
    let language = request.preferredLanguage ?? .vietnamese
    guard request.prefersPage else {
      return Problem(.secureOnly).response(in: language)
    }
    return page(.refusal, request, context)
  }

  private func page(
    _ kind: NetworkPage.Kind,
    _ request: Request,
    _ context: VisitorContext
  ) -> Response {
    let language = request.preferredLanguage ?? .vietnamese
    let path = kind == .refusal && request.method == .get ? request.uri.path : "/"
    let address = context.host.flatMap { host in
      identity.port.map { "https://\(host):\($0)\(path)" }
    }
    return NetworkPage(
      kind: kind,
      secureAddress: address,
      hasGuests: inside.pages.site.guests != nil,
      lesson: OpenPath.isOfCourse(path) ? path : nil,
      words: .of(language)
    )
    .response
  }
}

extension Request {
  /// Whether a person waits for the answer in a browser.
  fileprivate var prefersPage: Bool {
    guard let accept = headers.text(of: .accept) else { return false }
    return accept.contains("text/html")
  }
}
