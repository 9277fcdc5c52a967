import CourseCore
import HTTPTypes
import Hummingbird

/// The OpenAPI 3.1 document, made from the operations that are served.
enum OpenAPIDocument {
  static let json: JSONValue = [
    "openapi": "3.1.0",
    "info": [
      "title": "Học Vụ",
      "version": "1",
      "description": .string(
        "What kiosks and programs can ask of a centre's server, on its own machine."
          + " Whatever can be asked for by GET can be asked about by HEAD."
      ),
    ],
    "servers": [["url": .string(API.root)]],
    "paths": .object(
      JSONObject(
        API.operationsByPath.map { path, operations in
          (path, .object(members(of: operations)))
        }
      )
    ),
    "components": [
      "securitySchemes": ["signIn": ["type": "http", "scheme": "bearer"]],
      "schemas": .object(
        JSONObject(Components.schemas.map { ($0.key, $0.value.json) })
      ),
    ],
  ]

  static let bytes = json.canonicalBytes

  private static func members(of operations: [Operation]) -> JSONObject {
    JSONObject(
      operations.map { operation in
        (operation.method.rawValue.lowercased(), description(of: operation))
      }
    )
  }

  private static func description(of operation: Operation) -> JSONValue {
    .object(present: [
      "operationId": .string(operation.id),
      "summary": .string(operation.summary),
      "security": operation.needsSignIn ? [["signIn": roles(of: operation)]] : [],
      "parameters": .array((operation.parameters + [language]).map(description)),
      "requestBody": operation.body.map { body in
        ["required": true, "content": ["application/json": ["schema": body.json]]]
      },
      "responses": .object(responses(of: operation)),
    ])
  }

  /// The roles of which a person needs one; none where whoever is signed in may.
  private static func roles(of operation: Operation) -> JSONValue {
    .strings(operation.right?.roles.map(\.rawValue) ?? [])
  }

  private static let language = Parameter.header(
    "Accept-Language",
    .text(),
    "English where it is preferred, else Vietnamese."
  )

  private static func description(of parameter: Parameter) -> JSONValue {
    [
      "name": .string(parameter.name), "in": .string(parameter.place.rawValue),
      "required": .bool(parameter.place == .path), "description": .string(parameter.meaning),
      "schema": parameter.schema.json,
    ]
  }

  /// The good reply, and for each status the kinds of problems that bear it.
  private static func responses(of operation: Operation) -> JSONObject {
    var responses: JSONObject = [:]
    let kinds = operation.problems + ProblemKind.met(by: operation)
    for (status, kinds) in Dictionary(grouping: Set(kinds), by: \.status.code) {
      responses[String(status)] = [
        "description": .string(kinds.map(\.rawValue).sorted().joined(separator: ", ")),
        "content": [
          "application/problem+json": ["schema": Schema.named("Problem").json]
        ],
      ]
    }
    let content = content(of: operation.reply.body)
    responses[String(operation.reply.status.code)] = .object(present: [
      "description": .string(operation.reply.meaning), "content": content,
      "headers": headers(operation.reply.headerNames),
    ])
    if case .media = operation.reply.body {
      responses["206"] = .object(present: [
        "description": "The part that was asked for.", "content": content,
        "headers": headers(operation.reply.headerNames + ["Content-Range"]),
      ])
    }
    if operation.reply.hasETag {
      responses["304"] = ["description": "What the client has is what it would get."]
    }
    return responses
  }

  private static func headers(_ names: [String]) -> JSONValue? {
    guard !names.isEmpty else { return nil }
    return .object(JSONObject(names.map { ($0, ["schema": Schema.text().json]) }))
  }

  private static func content(of body: ReplyDescription.Body) -> JSONValue? {
    switch body {
    case .nothing: nil
    case .message(let schema): ["application/json": ["schema": schema.json]]
    case .media:
      .object(JSONObject(MediaKind.allCases.map { ($0.rawValue, [:]) }))
    case .paper: ["application/pdf": [:]]
    }
  }
}

extension ProblemKind {
  /// The problems that any operation of this shape may meet.
  static func met(by operation: Operation) -> [ProblemKind] {
    var kinds: [ProblemKind] = [.badRequest, .notAcceptable, .busy, .internalError, .bodyTooLarge]
    kinds += [.tooManyRequests]
    if operation.needsSignIn { kinds += [.notSignedIn] }
    if operation.right != nil { kinds += [.passphraseNeeded, .notAllowed] }
    if operation.right != nil, operation.method != .get { kinds += [.refused] }
    if operation.method != .get { kinds += [.diskFull] }
    if operation.body != nil { kinds += [.unsupportedMediaType] }
    if operation.parameters.contains(where: { $0.place == .path }) { kinds += [.notFound] }
    if operation.id == "begin" { kinds += [.notFound] }
    return kinds
  }
}

extension OpenAPIDocument {
  /// The operations with what their requests are checked by, read from the document itself.
  static let routes: [Route] = {
    do throws(ShapeError) {
      let shapes = try Shapes(document: json)
      var routes: [Route] = []
      for operation in API.operations { routes.append(try Route(operation, shapes: shapes)) }
      return routes
    } catch { preconditionFailure("the document uses more of JSON Schema than we know: \(error)") }
  }()

  /// The document as it is served.
  static func response() -> Response {
    var headers = HTTPFields.ofMessages
    headers[.cacheControl] = "no-cache"
    return Response(status: .ok, headers: headers, body: ResponseBody(bytes))
  }
}
