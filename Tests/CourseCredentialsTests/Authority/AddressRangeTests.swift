import CourseCredentials
import Testing

struct AddressRangeTests {
  /// RFC 1918, section 3; RFC 4193, section 3.1; RFC 3927, section 2.1; RFC 1122, section 3.2.1.3.
  @Test(arguments: [
    ("10.0.0.0", true), ("10.255.255.255", true), ("9.255.255.255", false), ("11.0.0.0", false),
    ("172.15.255.255", false), ("172.16.0.0", true), ("172.31.255.255", true),
    ("172.32.0.0", false), ("192.168.0.0", true), ("192.168.255.255", true),
    ("192.167.255.255", false), ("192.169.0.0", false), ("169.254.7.7", true), ("127.0.0.1", true),
    ("128.0.0.0", false), ("0.0.0.0", false), ("fc00::", true), ("fdff::1", true),
    ("fe00::", false),
    ("fbff::", false), ("::1", false), ("::ffff:10.0.0.1", false),
  ])
  func `nobody on the Internet has a local address`(text: String, isLocal: Bool) throws {
    let address = try #require(IPAddress(text))

    #expect(AddressRange.local.contains { $0.contains(address) } == isLocal)
  }

  @Test(arguments: ["", "192.168.1", "192.168.1.256", "hocvu.local", "fd00::g", " 10.0.0.1"])
  func `what is no address is not read as one`(text: String) {
    #expect(IPAddress(text) == nil)
  }

  @Test(arguments: ["192.168.1.20", "fd00::20", "::1"])
  func `an address is written as it was read`(text: String) {
    #expect(IPAddress(text)?.description == text)
  }
}
