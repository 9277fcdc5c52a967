import HTTPTypes
import Hummingbird

/// A file that a browser keeps, made for one request.
struct DownloadedFile: Sendable {
  enum Kind: String, Sendable {
    case csv = "text/csv; charset=utf-8"
    case text = "text/plain; charset=utf-8"
    case keys = "application/jwk-set+json"

    /// An Open Badges file.
    case badge = "application/vc+jwt"
    case xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

    fileprivate var ending: String {
      switch self {
      case .csv: "csv"
      case .text: "txt"
      case .keys: "json"
      case .badge: "jwt"
      case .xlsx: "xlsx"
      }
    }
  }

  private let kind: Kind
  private let name: String
  private let bytes: [UInt8]

  /// - Parameters:
  ///   - kind: What is in it.
  ///   - name: Without its ending; letters, digits and hyphens.
  ///   - bytes: All of it.
  init(_ kind: Kind, named name: String, _ bytes: [UInt8]) {
    self.kind = kind
    self.name = name
    self.bytes = bytes
  }

  var response: Response {
    var headers = HTTPFields.ofEveryReply
    headers[.contentType] = kind.rawValue
    headers[.contentDisposition] = "attachment; filename=\"\(name).\(kind.ending)\""
    return Response(status: .ok, headers: headers, body: ResponseBody(bytes))
  }
}
