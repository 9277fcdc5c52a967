import CourseCredentials
import CourseHTTP
import Logging
import ServiceLifecycle

/// Looks every minute whether the machine has got another address in the Wi-Fi, or the certificate
/// nears its end, and has the server show a new one then.
struct NetworkWatch: Service {
  let network: CentreNetwork
  let identity: SecureIdentity

  /// Says where phones find the centre now.
  let tell: @Sendable ([String]) -> Void
  let logger: Logger

  func run() async throws {
    try await cancelWhenGracefulShutdown {
      var addresses = MachineAddresses.read().forPhones
      while !Task.isCancelled {
        try await Task.sleep(for: .seconds(60))
        do {
          let certificate = try await network.certificate()
          try identity.replace(with: certificate)
          let now = MachineAddresses.read().forPhones
          if now != addresses { tell(now) }
          addresses = now
        } catch {
          logger.error("the certificate could not be renewed", metadata: ["error": "\(error)"])
        }
      }
    }
  }
}

extension SecureIdentity {
  convenience init(_ certificate: ServerCertificate) throws {
    try self.init(certificate: certificate.certificateText(), key: certificate.keyText)
  }

  func replace(with certificate: ServerCertificate) throws {
    try replace(certificate: certificate.certificateText(), key: certificate.keyText)
  }
}
