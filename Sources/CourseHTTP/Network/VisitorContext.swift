import Hummingbird
import NIOCore

/// A request at a listener that the whole Wi-Fi reaches, with the two ends of its connection.
struct VisitorContext: RequestContext {
  var coreContext: CoreRequestContextStorage

  /// What the API's responder takes.
  let basic: BasicRequestContext

  /// Whether the request was sent on this machine itself; where nobody can tell, it was not.
  let isFromHere: Bool

  /// The address of this machine that the visitor has found, as it is written in links.
  let host: String?

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    basic = BasicRequestContext(source: source)
    isFromHere = source.channel.remoteAddress?.isLoopback ?? false
    host = source.channel.localAddress?.ipAddress
  }
}

extension SocketAddress {
  /// Whether it is one that no packet from outside can carry: 127.0.0.0/8.
  fileprivate var isLoopback: Bool { ipAddress?.hasPrefix("127.") ?? false }
}
