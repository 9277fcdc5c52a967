import CourseCredentials
import Glibc

/// The addresses that this machine has in its networks at the moment.
enum MachineAddresses {
  static func read() -> [IPAddress] {
    var first: UnsafeMutablePointer<ifaddrs>?
    guard getifaddrs(&first) == 0 else { return [] }
    defer { freeifaddrs(first) }
    var addresses: Set<IPAddress> = []
    var next = first
    while let interface = next {
      if let address = address(of: interface.pointee.ifa_addr) { addresses.insert(address) }
      next = interface.pointee.ifa_next
    }
    return addresses.sorted()
  }

  private static func address(of place: UnsafeMutablePointer<sockaddr>?) -> IPAddress? {
    guard let place else { return nil }
    let raw = UnsafeRawPointer(place)
    switch Int32(place.pointee.sa_family) {
    case AF_INET:
      let address = raw.loadUnaligned(as: sockaddr_in.self).sin_addr
      return IPAddress(bytes: withUnsafeBytes(of: address) { Array($0) })
    case AF_INET6:
      let address = raw.loadUnaligned(as: sockaddr_in6.self).sin6_addr
      return IPAddress(bytes: withUnsafeBytes(of: address) { Array($0) })
    default: return nil
    }
  }
}

extension [IPAddress] {
  /// Those that phones in the Wi-Fi can open, as they are written in links.
  var forPhones: [String] {
    filter { address in
      address.isVersion4 && address.bytes[0] != 127
        && AddressRange.local.contains { $0.contains(address) }
    }
    .map(\.description)
  }
}
