/// Where the centre's server is found in its network, without a slash at its end.
package struct CentreAddress: Hashable, Sendable {
  package let text: String

  /// `nil` for what no browser takes as an address.
  package init?(_ typed: String) {
    let typed = typed.tidied
    let isWhole = ["http://", "https://"].contains { typed.hasPrefix($0) && typed.count > $0.count }
    let isPlain = typed.unicodeScalars.allSatisfy { $0.isASCII && $0.value > 0x20 }
    guard isWhole, isPlain, typed.utf8.count <= 200 else { return nil }
    text = typed.hasSuffix("/") ? String(typed.dropLast()) : typed
  }
}
