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
      parameters: [
        .path("digest", .named("Media"), "As the text names it."),
        .header("Range", .text(), "A part of the file, such as bytes=0-499."),
        .header("If-Range", .text(), "The tag of the file that the part is to be of."),
      ],
      reply: ReplyDescription(.ok, .media, "The file.", hasETag: true),
      problems: [.rangeNotSatisfiable],
      handle: { call in
        guard let digest = Digest(hex: try call.path("digest")) else { throw Problem(.notFound) }
        return Reply(try await call.engine.media(digest), digest)
      }
    )
  ]
}
