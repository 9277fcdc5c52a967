/// What the Wi-Fi may have without encryption.
enum OpenPath {
  static let authority = "/authority.crt"

  /// Lessons for guests, with what their pages load; pictures and voices are the same for everybody.
  private static let roots = ["/guest", "/assets/", API.root + "/media/"]

  static func isOpen(_ path: String) -> Bool {
    guard !path.contains("//"), !path.contains("/.") else { return false }
    return roots.contains { root in
      root.hasSuffix("/") ? path.hasPrefix(root) : path == root || path.hasPrefix(root + "/")
    }
  }
}
