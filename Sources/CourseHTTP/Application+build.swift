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
  makeApplication(
    makeResponder(engine: engine, limits: limits, now: now, logger: logger),
    server: .http1(configuration: .ofListeners),
    at: .hostname("127.0.0.1", port: port),
    limits: limits,
    logger: logger,
    onStart: onStart
  )
}

/// Makes a listener.
func makeApplication<Responder: HTTPResponder>(
  _ responder: Responder,
  server: HTTPServerBuilder,
  at address: BindAddress,
  limits: Limits,
  logger: Logger,
  onStart: @escaping @Sendable (Int) async -> Void
) -> Application<Responder>
where Responder.Context: InitializableFromSource<ApplicationRequestContextSource> {
  Application(
    responder: responder,
    server: server,
    configuration: ApplicationConfiguration(
      address: address,
      serverName: "hocvu",
      availableConnectionsDelegate: MaximumAvailableConnections(limits.connections, logger: logger)
    ),
    onServerRunning: { channel in await onStart(channel.localAddress?.port ?? 0) },
    // The framework names each request for its log; what goes wrong, the responder says itself.
    logger: Logger(label: "hocvu.http") { _ in SwiftLogNoOpLogHandler() }
  )
}

extension HTTP1Channel.Configuration {
  /// How long a connection may lie unused.
  static let ofListeners = Self(idleTimeout: .seconds(60))
}

/// Makes what answers requests, from the list of the operations.
func makeResponder(
  engine: Engine,
  limits: Limits,
  now: @escaping @Sendable () -> ContinuousClock.Instant,
  logger: Logger
) -> Responder {
  Responder(
    routes: Routes(OpenAPIDocument.routes),
    serving: Serving(
      engine: engine,
      limits: limits,
      rates: RateLimiter(limits: limits, now: now),
      signIns: WaitingRoom(seats: limits.waitingSignIns)
    ),
    logger: logger
  )
}
