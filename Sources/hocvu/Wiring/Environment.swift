import Glibc

/// The variables that the program was started with.
enum Environment {
  static func value(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  static var all: [String: String] {
    Dictionary(
      ["LC_ALL", "LC_CTYPE", "LANG", "TERM"].compactMap { name in value(name).map { (name, $0) } }
    ) { first, _ in first }
  }
}
