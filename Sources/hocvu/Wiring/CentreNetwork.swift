import CourseCore
import CourseCredentials
import CourseEngine
import CourseStore

/// The centre as the machines in its Wi-Fi know it: an authority that they believe, and the
/// certificate that the server shows them.
struct CentreNetwork: Sendable {
  let authority: NetworkAuthority
  let directory: DataDirectory
  private let store: any Store

  /// Finds the centre's authority, or founds one.
  ///
  /// - Throws: `Unreadable` when what is in its place cannot be read: phones believe the one that was
  ///   there, so another is not made without somebody's will.
  init(of store: any Store, in directory: DataDirectory) async throws {
    self.store = store
    self.directory = directory
    if !LocalFiles.exists(directory.networkAuthority) {
      let today = try await Self.today(store)
      let authority = try NetworkAuthority(at: today.date)
      try SmallFile.found(directory.networkAuthority, with: authority.secretText())
    }
    guard let text = SmallFile.read(directory.networkAuthority),
      let authority = NetworkAuthority(secretText: text)
    else { throw Unreadable(path: directory.networkAuthority) }
    self.authority = authority
  }

  /// Something else stands where the authority is kept.
  struct Unreadable: Error {
    let path: String
  }

  /// What a certificate's dates are counted from.
  func today() async throws -> SurelyPast { try await Self.today(store) }

  private static func today(_ store: any Store) async throws -> SurelyPast {
    try await store.surelyPast(at: SystemClock.read(), builtAt: Program.builtAt)
  }

  /// The certificate for the addresses that this machine has now: the one that is kept where it
  /// fits, else another, which is kept from then on.
  func certificate() async throws -> ServerCertificate {
    let addresses = MachineAddresses.read()
    let date = try await today().date
    if let text = SmallFile.read(directory.networkServer),
      let kept = ServerCertificate(secretText: text),
      kept.fits(addresses, of: authority, on: date)
    {
      return kept
    }
    let made = try authority.issue(for: addresses, on: date)
    try SmallFile.replace(directory.networkServer, with: made.secretText())
    return made
  }
}
