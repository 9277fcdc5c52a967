package import Hummingbird
import NIOCore
import ServiceLifecycle

/// Another program has the port.
package struct PortTaken: Error, Hashable {
  package let port: Int
}

/// A listener that says which port it could not have.
package struct Listening<Base: ApplicationProtocol>: Service {
  private let base: Base
  private let port: Int

  package init(_ base: Base, at port: Int) {
    self.base = base
    self.port = port
  }

  /// - Throws: `PortTaken` when it cannot listen.
  package func run() async throws {
    do { try await base.run() } catch is IOError { throw PortTaken(port: port) }
  }
}
