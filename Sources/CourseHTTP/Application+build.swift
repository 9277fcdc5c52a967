import CourseCore
package import CourseEngine
import HTTPTypes
package import Hummingbird
package import Logging
import OrderedCollections

/// Makes the server that `hocvu serve` runs and the tests call.
package func buildApplication(
  engine: Engine,
  port: Int,
  limits: Limits = Limits(),
  logger: Logger,
  onStart: @escaping @Sendable (Int) async -> Void = { _ in }
) -> some ApplicationProtocol {
  Application(
    router: makeRouter(engine: engine, limits: limits),
    configuration: ApplicationConfiguration(
      address: .hostname("127.0.0.1", port: port),
      serverName: "hocvu"
    ),
    onServerRunning: { channel in await onStart(channel.localAddress?.port ?? port) },
    logger: logger
  )
}

/// Makes the routes of the API from the list of its operations.
func makeRouter(engine: Engine, limits: Limits) -> Router<BasicRequestContext> {
  let router = Router(context: BasicRequestContext.self, options: .autoGenerateHeadEndpoints)
  router.add(middleware: ProblemMiddleware())
  let serving = Serving(engine: engine, limits: limits, rates: RateLimiter(limits: limits))
  for (path, operations) in API.operationsByPath {
    for operation in operations {
      router.on(RouterPath(API.root + path), method: operation.method) { request, context in
        try await serving.serve(operation, request, context)
      }
    }
    refuseOtherMethods(at: RouterPath(API.root + path), allowed: operations.map(\.method), router)
  }
  router.get("/openapi.json") { _, _ in openAPIResponse() }
  refuseOtherMethods(at: "/openapi.json", allowed: [.get], router)
  return router
}

/// Answers the methods that a path does not take with 405 and a list of those it does.
private func refuseOtherMethods(
  at path: RouterPath,
  allowed: [HTTPRequest.Method],
  _ router: Router<BasicRequestContext>
) {
  let offered = allowed + (allowed.contains(.get) ? [.head] : [])
  let names = offered.map(\.rawValue).joined(separator: ", ")
  for method in [.get, .head, .post, .put, .delete, .patch, .options, .trace]
    as [HTTPRequest.Method]
  where !offered.contains(method) {
    router.on(path, method: method) { _, _ -> Response in
      throw Problem(.methodNotAllowed, ["allow": .string(names)])
    }
  }
}
