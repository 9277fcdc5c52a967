import HTTPTypes
import OrderedCollections

/// The API: every operation, in the order in which the document lists them.
enum API {
  static let root = "/api/v1"
  static let documentPath = "/openapi.json"

  static let operations: [Operation] =
    healthOperations + sessionOperations + learnerOperations + courseOperations
    + lessonOperations + mediaOperations + assessmentOperations + attemptOperations

  /// The operations of each path, in the order of the document.
  static let operationsByPath = OrderedDictionary(grouping: operations, by: \.path)
}

extension API {
  /// The methods that a path takes; none where there is no such path.
  static func methods(at path: String) -> [HTTPRequest.Method] {
    let segments = path.split(separator: "/")
    let template = templates.first { template in
      template.segments.count == segments.count
        && zip(template.segments, segments).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
    }
    return template?.methods ?? []
  }

  private static let templates: [(segments: [Substring], methods: [HTTPRequest.Method])] =
    operationsByPath.map { path, operations in
      let methods = operations.map(\.method)
      let all = methods + (methods.contains(.get) ? [.head] : [])
      return ((root + path).split(separator: "/"), all)
    } + [documentPath, "/"].map { ($0.split(separator: "/"), [.get, .head]) }
}
