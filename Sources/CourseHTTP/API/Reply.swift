import CourseCore
import CourseEngine
import HTTPTypes

/// What goes back to the client.
struct Reply: Sendable {
  enum Body: Sendable {
    case nothing
    case message(any JSONWritable)

    /// A file, known by its content.
    case media(MediaView, Digest)

    /// A PDF file, made for this request.
    case paper([UInt8])
  }

  let status: HTTPResponse.Status
  let body: Body

  init(_ message: JSONValue, status: HTTPResponse.Status = .ok) {
    self.status = status
    body = .message(message)
  }

  init(_ message: some JSONWritable) {
    status = .ok
    body = .message(message)
  }

  init(_ media: MediaView, _ digest: Digest) {
    status = .ok
    body = .media(media, digest)
  }

  init(paper: [UInt8]) {
    status = .ok
    body = .paper(paper)
  }

  private init() {
    status = .noContent
    body = .nothing
  }

  static let nothing = Reply()
}
