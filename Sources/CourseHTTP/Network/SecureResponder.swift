import HTTPTypes
import Hummingbird

/// Answers at the secure listener: what is shown again later is shown over encryption only.
struct SecureResponder: HTTPResponder {
  let inside: Responder

  func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
    var response = try await inside.abroad.respond(to: request, context: context)
    let cookies = response.headers[values: .setCookie]
    if !cookies.isEmpty { response.headers[values: .setCookie] = cookies.map { $0 + "; Secure" } }
    return response
  }
}
