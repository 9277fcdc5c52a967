import NIOCore
import NIOSSL
import Synchronization

/// What the secure listener shows of itself; it can be changed while it listens.
package final class SecureIdentity: Sendable {
  private struct State {
    var certificate: NIOSSLCertificate
    var key: NIOSSLPrivateKey
    var port: Int?
  }

  private let state: Mutex<State>

  /// Takes a certificate and its key as PEM.
  package init(certificate: [UInt8], key: [UInt8]) throws {
    state = Mutex(
      State(
        certificate: try NIOSSLCertificate(bytes: certificate, format: .pem),
        key: try NIOSSLPrivateKey(bytes: key, format: .pem)
      )
    )
  }

  /// Shows another certificate from the next connection on.
  package func replace(certificate: [UInt8], key: [UInt8]) throws {
    let certificate = try NIOSSLCertificate(bytes: certificate, format: .pem)
    let key = try NIOSSLPrivateKey(bytes: key, format: .pem)
    state.withLock { state in
      state.certificate = certificate
      state.key = key
    }
  }

  /// The port of the secure listener; `nil` until it listens.
  var port: Int? {
    get { state.withLock(\.port) }
    set { state.withLock { $0.port = newValue } }
  }
}

extension SecureIdentity {
  /// How the secure listener shakes hands: TLS 1.2 or later, asking here for each connection.
  var configuration: TLSConfiguration {
    let (certificate, key) = state.withLock { ($0.certificate, $0.key) }
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: [.certificate(certificate)],
      privateKey: .privateKey(key)
    )
    configuration.minimumTLSVersion = .tlsv12
    configuration.sslContextCallback = { [self] _, promise in promise.succeed(shown) }
    return configuration
  }

  private var shown: NIOSSLContextConfigurationOverride {
    state.withLock { state in
      var shown = NIOSSLContextConfigurationOverride()
      shown.certificateChain = [.certificate(state.certificate)]
      shown.privateKey = .privateKey(state.key)
      return shown
    }
  }
}
