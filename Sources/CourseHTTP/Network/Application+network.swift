package import CourseEngine
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
package import Logging
package import ServiceLifecycle

/// The ports at which the Wi-Fi finds the centre.
package struct NetworkPorts: Hashable, Sendable {
  /// Without encryption: everything for this machine, little for others.
  package let open: Int
  package let secure: Int

  package init(open: Int, secure: Int) {
    self.open = open
    self.secure = secure
  }
}

/// Makes the two listeners of `hocvu serve --network`: one without encryption, for this machine and
/// for guests, and one with it, for everybody who believes the authority.
///
/// `authority` is its certificate as phones install it; `onStart` is told the port of each listener
/// once it listens.
package func buildNetworkListeners(
  engine: Engine,
  ports: NetworkPorts,
  identity: SecureIdentity,
  authority: [UInt8],
  limits: Limits = Limits(),
  logger: Logger,
  makeGuest: GuestMaker? = nil,
  onStart: @escaping @Sendable (NetworkListener, Int) async -> Void = { _, _ in }
) throws -> [any Service] {
  let responder = makeResponder(
    engine: engine,
    limits: limits,
    now: { ContinuousClock.now },
    logger: logger,
    makeGuest: makeGuest
  )
  let open = makeApplication(
    Gate(inside: responder, identity: identity, authority: authority),
    server: .http1(configuration: .ofListeners),
    at: .hostname("0.0.0.0", port: ports.open),
    limits: limits,
    logger: logger,
    onStart: { port in await onStart(.open, port) }
  )
  let secure = makeApplication(
    SecureResponder(inside: responder),
    server: try .tls(
      .http1(configuration: .ofListeners),
      tlsConfiguration: identity.configuration
    ),
    at: .hostname("0.0.0.0", port: ports.secure),
    limits: limits,
    logger: logger,
    onStart: { port in
      identity.port = port
      await onStart(.secure, port)
    }
  )
  return [
    Listening(open, at: ports.open), Listening(secure, at: ports.secure),
  ]
}

/// One of the two listeners.
package enum NetworkListener: Hashable, Sendable {
  case open, secure
}
