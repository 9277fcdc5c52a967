import CourseHTTP
import Glibc
import Synchronization

/// Says where the centre is found, once both listeners of `hocvu serve --network` listen.
final class StartNotice: Sendable {
  private let words: NetworkNotes
  private let stopHint: String
  private let ports = Mutex<[NetworkListener: Int]>([:])

  init(_ words: NetworkNotes, stopHint: String) {
    self.words = words
    self.stopHint = stopHint
  }

  func started(_ listener: NetworkListener, at port: Int) {
    let known = ports.withLock { ports in
      ports[listener] = port
      return ports
    }
    guard let open = known[.open], known[.secure] != nil else { return }
    print("http://127.0.0.1:\(open)")
    tell(MachineAddresses.read().forPhones)
    print(stopHint)
    fflush(nil)
    Memory.giveBack()
  }

  /// Says where phones find the centre, at the start and when that has changed.
  func tell(_ hosts: [String]) {
    guard let port = ports.withLock({ $0[.secure] }) else { return }
    if hosts.isEmpty { print(words.noNetwork) }
    for host in hosts { print("https://\(host):\(port)   \(words.forPhones)") }
    fflush(nil)
  }
}
