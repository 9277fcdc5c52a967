import CourseCore
import CourseEngine
import HTTPTypes
import Hummingbird
import NIOCore

extension MediaView {
  /// Writes the file, or the part of it that the client asks for, in pieces; where the client has
  /// it already, only says so.
  func response(
    to request: Request,
    _ tag: ETag,
    _ context: some RequestContext
  ) async throws -> Response {
    var headers = HTTPFields.ofFiles
    headers[.eTag] = tag.text
    if tag.matches(request.headers[.ifNoneMatch]) {
      return Response(status: .notModified, headers: headers)
    }
    headers[.contentType] = kind.rawValue
    switch request.range(of: source.size, tag) {
    case .everything:
      return Response(
        status: .ok,
        headers: headers,
        body: try await source.body(0...source.size - 1, context)
      )
    case .part(let part):
      let ends = "\(part.lowerBound)-\(part.upperBound)"
      headers[.contentRange] = "bytes \(ends)/\(source.size)"
      return Response(
        status: .partialContent,
        headers: headers,
        body: try await source.body(part, context)
      )
    case .outside: throw Problem(.rangeNotSatisfiable, ["size": .integer(source.size)])
    }
  }
}

extension MediaSource {
  /// A part of the file, read from the disk while it is sent.
  fileprivate func body(
    _ part: ClosedRange<Int>,
    _ context: some RequestContext
  ) async throws -> ResponseBody {
    switch self {
    case .bytes(let bytes): return ResponseBody(byteBuffer: ByteBuffer(bytes: bytes[part]))
    case .file(let path, _):
      do {
        return try await FileIO().loadFile(path: path, range: part, context: context)
      } catch is HTTPError { throw Problem(.notFound) }
    }
  }
}

extension Request {
  /// The part that is asked for; a part of another version of the file is of no use, and `HEAD` asks
  /// about the whole.
  fileprivate func range(of size: Int, _ tag: ETag) -> ByteRange {
    let isOfAnother = headers[.ifRange].map { $0 != tag.text } ?? false
    guard method == .get, !isOfAnother else { return .everything }
    return ByteRange(headers[.range], of: size)
  }
}

extension HTTPFields {
  /// A file never changes under its digest; a drawing shows nothing but itself.
  fileprivate static let ofFiles: HTTPFields = [
    .acceptRanges: "bytes", .cacheControl: "private, max-age=31536000, immutable",
    .contentSecurityPolicy: "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    .xContentTypeOptions: "nosniff",
  ]
}
