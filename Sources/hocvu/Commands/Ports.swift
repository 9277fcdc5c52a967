import ArgumentParser

/// The two ports of a server, as commands are told them.
enum Ports {
  /// - Throws: `ValidationError` for what is no port.
  static func check(_ port: Int, _ securePort: Int) throws {
    for (name, port) in [("--port", port), ("--secure-port", securePort)] {
      guard (0...65_535).contains(port) else {
        throw ValidationError("\(name) là một số từ 0 đến 65535, đang là \(port)")
      }
    }
  }
}
