import CourseCore
import CourseEngine
import HTTPTypes

extension API {
  static let mediaOperations: [Operation] = [
    Operation(
      id: "media",
      method: .get,
      path: "/media/{digest}",
      summary: "Gives a picture, a recorded voice or a film that a text names",
      needsSignIn: false,
      parameters: [.path("digest", .named("Media"), "As the text names it.")],
      body: nil,
      reply: ReplyDescription(.ok, .media, "The file.", hasETag: true),
      problems: [],
      handle: { call in
        guard let digest = Digest(hex: try call.path("digest")) else { throw Problem(.notFound) }
        return Reply(try await call.engine.media(digest), digest)
      }
    )
  ]
}
