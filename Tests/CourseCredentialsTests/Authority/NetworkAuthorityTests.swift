import CourseCore
import CourseTestSupport
import Crypto
import FoundationEssentials
import SwiftASN1
import Testing
@_spi(FixedExpiryValidationTime) import X509

@testable import CourseCredentials

struct NetworkAuthorityTests {
  private static let home = [IPAddress]("192.168.1.20", "127.0.0.1", "fd00::20")

  @Test(arguments: ["192.168.1.20", "127.0.0.1", "fd00::20"])
  func `a phone that believes the authority believes its server at each address`(
    address: String
  ) async throws {
    let authority = try NetworkAuthority(at: .t0)

    let server = try authority.issue(for: Self.home, on: .t0)

    let verdict = await server.certificate.verdict(under: authority, address: address)
    #expect(verdict == nil)
  }

  @Test func `the server is believed by the centre's own name`() async throws {
    let authority = try NetworkAuthority(at: .t0)

    let server = try authority.issue(for: Self.home, on: .t0)

    #expect(authority.host.wholeMatch(of: /hocvu-[2-9b-z]{4}\.local/) != nil)
    let verdict = await server.certificate.verdict(under: authority, name: authority.host)
    #expect(verdict == nil)
  }

  @Test(arguments: ["www.vietcombank.com.vn", "hocvu.local", "local", "example.com"])
  func `whoever has the key is believed as no other name`(name: String) async throws {
    let authority = try NetworkAuthority(at: .t0)

    let forged = try authority.forged([.dnsName(name)])

    let verdict = await forged.verdict(under: authority, name: name)
    #expect(verdict?.contains("NameConstraints") == true)
  }

  @Test(arguments: ["8.8.8.8", "172.32.0.1", "192.169.0.1", "11.0.0.1", "2001:db8::1", "fe00::1"])
  func `whoever has the key is believed at no address of the Internet`(text: String) async throws {
    let authority = try NetworkAuthority(at: .t0)
    let address = try #require(IPAddress(text))

    let forged = try authority.forged([
      .ipAddress(ASN1OctetString(contentBytes: address.bytes[...]))
    ])

    let verdict = await forged.verdict(under: authority, address: text)
    #expect(verdict?.contains("NameConstraints") == true)
  }

  @Test func `an address of the Internet is left out of what the server shows`() async throws {
    let authority = try NetworkAuthority(at: .t0)
    let addresses = Self.home + [IPAddress]("113.160.0.1")

    let server = try authority.issue(for: addresses, on: .t0)

    #expect(await server.certificate.verdict(under: authority, address: "192.168.1.20") == nil)
    #expect(await server.certificate.verdict(under: authority, address: "113.160.0.1") != nil)
  }

  @Test func `another centre's authority is not believed`() async throws {
    let authority = try NetworkAuthority(at: .t0)
    let other = try NetworkAuthority(at: .t0)

    let server = try other.issue(for: Self.home, on: .t0)

    #expect(await server.certificate.verdict(under: authority, address: "127.0.0.1") != nil)
    #expect(!server.fits(Self.home, of: authority, on: .t0))
  }

  @Test func `it is the same authority when it was read again`() throws {
    let authority = try NetworkAuthority(at: .t0)

    let read = try #require(NetworkAuthority(secretText: authority.secretText()))

    #expect(read.host == authority.host)
    #expect(try read.fingerprint() == authority.fingerprint())
    #expect(try read.issue(for: Self.home, on: .t0).fits(Self.home, of: authority, on: .t0))
  }

  @Test func `half a file is no authority`() throws {
    let text = try NetworkAuthority(at: .t0).secretText()
    let other = try NetworkAuthority(at: .t0).secretText()
    let half = text.count / 2

    #expect(NetworkAuthority(secretText: Array(text.prefix(half))) == nil)
    #expect(NetworkAuthority(secretText: []) == nil)
    #expect(NetworkAuthority(secretText: text + other) == nil)
  }
}

extension [IPAddress] {
  init(_ texts: String...) { self = texts.compactMap { IPAddress($0) } }
}

extension NetworkAuthority {
  /// What a thief of the key would make, who keeps to no rule of ours.
  fileprivate func forged(_ names: [GeneralName]) throws -> Certificate {
    let key = P256.Signing.PrivateKey()
    return try Certificate(
      version: .v3,
      serialNumber: .init(),
      publicKey: .init(key.publicKey),
      notValidBefore: Date(.t0),
      notValidAfter: Date(.t0(after: .days(300))),
      issuer: certificate.subject,
      subject: DistinguishedName {},
      signatureAlgorithm: .ecdsaWithSHA256,
      extensions: Certificate.Extensions {
        Critical(BasicConstraints.notCertificateAuthority)
        try ExtendedKeyUsage([.serverAuth])
        Critical(SubjectAlternativeNames(names))
      },
      issuerPrivateKey: .init(self.key)
    )
  }
}

extension Certificate {
  /// Why somebody who believes the authority does not believe the certificate an hour after it was
  /// made; `nil` where it is believed.
  fileprivate func verdict(
    under authority: NetworkAuthority,
    name: String? = nil,
    address: String? = nil
  ) async -> String? {
    var verifier = Verifier(rootCertificates: CertificateStore([authority.certificate])) {
      RFC5280Policy(fixedExpiryValidationTime: Date(.t0(after: .hours(1))))
      ServerIdentityPolicy(serverHostname: name, serverIP: address)
    }
    switch await verifier.validate(leaf: self, intermediates: CertificateStore()) {
    case .validCertificate: return nil
    case .couldNotValidate(let failures): return "\(failures)"
    }
  }
}
