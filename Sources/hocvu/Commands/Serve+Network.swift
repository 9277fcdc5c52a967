import CourseCore
import CourseCredentials
import CourseEngine
import CourseHTTP
import CourseStore
import ServiceLifecycle

extension Serve {
  /// For this machine, and over https for those in the Wi-Fi that believe the centre's authority.
  func networkListeners(_ centre: Centre) async throws -> [any Service] {
    let words = NetworkNotes.of(language.language)
    let network = try await CentreNetwork.open(
      of: centre.store,
      in: DataDirectory(place.data),
      words
    )
    let certificate = try await network.certificate()
    if try await !network.today().isToday {
      _ = Complaint.unusable(words.clockInDoubt(CalendarDay(certificate.end))).told()
    }
    let identity = try SecureIdentity(certificate)
    let notice = StartNotice(words, stopHint: CentreWords.of(language.language).stopHint)
    let listeners = try buildNetworkListeners(
      engine: centre.engine,
      ports: NetworkPorts(open: port, secure: securePort),
      identity: identity,
      authority: network.authority.certificateBytes(),
      logger: centre.logger,
      makeGuest: { try await Guest.signIn(to: centre) },
      onStart: { listener, port in notice.started(listener, at: port) }
    )
    let watch = NetworkWatch(
      network: network,
      identity: identity,
      tell: notice.tell,
      logger: centre.logger
    )
    return listeners + [watch]
  }
}

extension CentreNetwork {
  /// Finds or founds the authority, or ends the program with a sentence that says what to do.
  static func open(
    of store: SQLiteStore,
    in directory: DataDirectory,
    _ words: NetworkNotes
  ) async throws -> CentreNetwork {
    do {
      return try await CentreNetwork(of: store, in: directory)
    } catch let error as Unreadable {
      throw Complaint.unusable(words.unreadable(error.path))
    }
  }
}
