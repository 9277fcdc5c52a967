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
  makeGuest: GuestMaker? = nil,
  onStart: @escaping @Sendable (Int) async -> Void = { _ in }
) -> some ApplicationProtocol {
  makeApplication(
    makeResponder(
      engine: engine,
      limits: limits,
      now: now,
      logger: logger,
      makeGuest: makeGuest
    ),
    server: .http1(configuration: .ofListeners),
    at: .hostname("127.0.0.1", port: port),
    limits: limits,
    logger: logger,
    onStart: onStart
  )
}

/// Makes the server that `hocvu preview` runs: the pages of learners, for the one who writes them.
///
/// The engines that `makeGuest` makes are for authors.
package func buildPreview(
  engine: Engine,
  port: Int,
  manuscript: @escaping @Sendable () -> Manuscript,
  makeGuest: @escaping GuestMaker,
  logger: Logger,
  onStart: @escaping @Sendable (Int) async -> Void = { _ in }
) -> some ApplicationProtocol {
  let limits = Limits()
  return makeApplication(
    makeResponder(
      engine: engine,
      limits: limits,
      now: { ContinuousClock.now },
      logger: logger,
      makeGuest: makeGuest,
      manuscript: manuscript
    ),
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

/// Makes what answers requests, from the lists of the operations and of the pages.
func makeResponder(
  engine: Engine,
  limits: Limits,
  now: @escaping @Sendable () -> ContinuousClock.Instant,
  logger: Logger,
  makeGuest: GuestMaker? = nil,
  manuscript: (@Sendable () -> Manuscript)? = nil
) -> Responder {
  let rates = RateLimiter(limits: limits, now: now)
  let signIns = WaitingRoom(seats: limits.waitingSignIns)
  let files = WaitingRoom(seats: limits.filesOfAnybody)
  let site = PageSite(
    engine: engine,
    guests: makeGuest.map { Guests($0, now: now) },
    manuscript: manuscript,
    signIns: signIns,
    files: files,
    rates: rates,
    limits: limits
  )
  return Responder(
    routes: Routes(OpenAPIDocument.routes),
    serving: Serving(
      engine: engine,
      limits: limits,
      rates: rates,
      signIns: signIns,
      files: files
    ),
    pages: PageServing(site),
    logger: logger
  )
}
