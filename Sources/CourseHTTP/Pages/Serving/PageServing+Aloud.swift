import CourseCore
import CourseEngine
import HTTPTypes
import Hummingbird

extension PageServing {
  /// Reads aloud what another page says to whoever asks, and what it says where it cannot be had.
  ///
  /// - Throws: `Problem` for pages that are not of learners; `EngineError` where nobody can read it.
  func readAloud(
    _ call: PageCall,
    _ request: Request,
    _ context: some RequestContext
  ) async throws -> Response {
    guard request.method == .get || request.method == .head else {
      throw Problem(allowing: [.get])
    }
    guard let address = call.query["page"], PageCall.isOurs(address) else {
      throw Problem(.notFound)
    }
    var asked = call.at(address)
    let (route, values) = try Pages.readAloud.find(.get, asked.path)
    asked = asked.with(values, Form(), try await learner(asked, route))
    let reply: PageReply
    do { reply = try await route.handle(asked) } catch { reply = asked.page(about: error) }
    guard case .page(let page) = reply.body else { throw Problem(.notFound) }
    let speech = try await call.engine.speech(of: SpokenPage.lines(of: page), in: asked.language)
    let response = try await Reply(speech.media, speech.digest).response(
      to: request,
      API.spoken,
      context
    )
    return request.method == .head ? response.createHeadResponse() : response
  }
}
