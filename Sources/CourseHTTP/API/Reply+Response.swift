import CourseCore
import CourseEngine
import HTTPTypes
import Hummingbird
import NIOCore

extension Reply {
  /// Writes the reply; where the client has it already, only says so.
  func response(
    to request: Request,
    _ description: ReplyDescription,
    _ context: some RequestContext
  ) async throws -> Response {
    switch body {
    case .nothing: return Response(status: status, headers: .ofEveryReply)
    case .message(let message):
      let bytes = ReplyRooms.buffer(of: message)
      guard description.hasETag else {
        return Response(status: status, headers: .ofMessages, body: ResponseBody(byteBuffer: bytes))
      }
      var headers = HTTPFields.ofMessages
      headers[.cacheControl] = "private, no-cache"
      headers[.vary] = "Accept-Language"
      return response(bytes, ETag(of: bytes.readableBytesView), headers, request)
    case .paper(let file): return Response(paper: file)
    case .media(let media, let digest):
      var response = try await media.response(to: request, ETag(of: digest), context)
      if !description.isLasting { response.headers[.cacheControl] = "private, no-cache" }
      return response
    }
  }

  private func response(
    _ bytes: ByteBuffer,
    _ tag: ETag,
    _ headers: HTTPFields,
    _ request: Request
  ) -> Response {
    var headers = headers
    headers[.eTag] = tag.text
    guard tag.matches(request.headers[.ifNoneMatch]) else {
      return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: bytes))
    }
    headers[.contentType] = nil
    return Response(status: .notModified, headers: headers)
  }
}

extension Response {
  /// A PDF file, to be looked at and printed.
  init(paper: [UInt8]) {
    var headers = HTTPFields.ofEveryReply
    headers[.contentType] = "application/pdf"
    headers[.contentDisposition] = "inline; filename=\"hoc-vu.pdf\""
    self.init(status: .ok, headers: headers, body: ResponseBody(paper))
  }
}

extension ResponseBody {
  init(_ bytes: [UInt8]) { self.init(byteBuffer: ByteBuffer(bytes: bytes)) }
}

extension HTTPFields {
  /// It is for this person alone, and is what it says it is.
  static let ofEveryReply: HTTPFields = [
    .cacheControl: "no-store", .xContentTypeOptions: "nosniff",
  ]

  static let ofMessages = {
    var fields = ofEveryReply
    fields[.contentType] = "application/json; charset=utf-8"
    return fields
  }()
}
