import CourseCore
package import CourseEngine
package import Hummingbird
import HummingbirdCore
package import Logging

/// Makes the server that `hocvu serve` runs and the tests call.
package func buildApplication(
  engine: Engine,
  port: Int,
  limits: Limits = Limits(),
  now: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now },
  logger: Logger,
  onStart: @escaping @Sendable (Int) async -> Void = { _ in }
) -> some ApplicationProtocol {
  Application(
    router: makeRouter(engine: engine, limits: limits, now: now),
    server: .http1(configuration: .init(idleTimeout: .seconds(60))),
    configuration: ApplicationConfiguration(
      address: .hostname("127.0.0.1", port: port),
      serverName: "hocvu",
      availableConnectionsDelegate: MaximumAvailableConnections(limits.connections, logger: logger)
    ),
    onServerRunning: { channel in await onStart(channel.localAddress?.port ?? port) },
    logger: logger
  )
}

/// Makes the routes of the API from the list of its operations.
func makeRouter(
  engine: Engine,
  limits: Limits,
  now: @escaping @Sendable () -> ContinuousClock.Instant
) -> Router<BasicRequestContext> {
  let router = Router(context: BasicRequestContext.self, options: .autoGenerateHeadEndpoints)
  router.add(middleware: ProblemMiddleware())
  let serving = Serving(
    engine: engine,
    limits: limits,
    rates: RateLimiter(limits: limits, now: now),
    signIns: WaitingRoom(seats: limits.waitingSignIns)
  )
  for route in OpenAPIDocument.routes {
    let path = RouterPath(API.root + route.operation.path)
    router.on(path, method: route.operation.method) { request, context in
      try await serving.serve(route, request, context)
    }
  }
  router.get(RouterPath(API.documentPath)) { _, _ in OpenAPIDocument.response() }
  router.get("/") { request, _ in
    Welcome.response(in: Language(preferredBy: request.headers[.acceptLanguage]) ?? .vietnamese)
  }
  return router
}
