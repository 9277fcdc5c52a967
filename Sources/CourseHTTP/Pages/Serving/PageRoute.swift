import HTTPTypes

/// A page, or what a form on one does.
struct PageRoute: Sendable {
  let method: HTTPRequest.Method

  /// With parameters in braces: `/courses/{course}`.
  let path: String

  /// Whether somebody must be signed in, with a card or as a guest.
  let needsSignIn: Bool

  /// The longest form that is read; `nil` where what every form may have is enough.
  var bodyBytes: Int? = nil
  let handle: @Sendable (PageCall) async throws -> PageReply

  /// Whether anybody may send much: only some do so at once, for it all lies in memory.
  var isLongFromAnybody: Bool { !needsSignIn && (bodyBytes ?? 0) > 1 << 20 }

  static func get(
    _ path: String,
    signedIn: Bool = true,
    _ handle: @escaping @Sendable (PageCall) async throws -> PageReply
  ) -> Self { Self(method: .get, path: path, needsSignIn: signedIn, handle: handle) }

  static func post(
    _ path: String,
    signedIn: Bool = true,
    bodyBytes: Int? = nil,
    _ handle: @escaping @Sendable (PageCall) async throws -> PageReply
  ) -> Self {
    Self(method: .post, path: path, needsSignIn: signedIn, bodyBytes: bodyBytes, handle: handle)
  }
}

/// Finds the page that a request asks for.
struct PageRoutes: Sendable {
  private let routes: [Int: [(parts: [Substring], route: PageRoute)]]

  init(_ routes: [PageRoute]) {
    let split = routes.map { (parts: $0.path.split(separator: "/"), route: $0) }
    self.routes = Dictionary(grouping: split, by: \.parts.count)
  }

  /// - Throws: `Problem` for a path that leads nowhere, or takes other methods.
  func find(_ method: HTTPRequest.Method, _ path: String) throws -> (PageRoute, PathValues) {
    let given = path.split(separator: "/")
    let fitting = (routes[given.count] ?? []).filter { entry in
      zip(entry.parts, given).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
    }
    guard !fitting.isEmpty else { throw Problem(.notFound) }
    let wanted = method == .head ? .get : method
    guard let (parts, route) = fitting.first(where: { $0.route.method == wanted }) else {
      throw Problem(allowing: fitting.map(\.route.method))
    }
    var values = PathValues()
    for (part, given) in zip(parts, given) where part.hasPrefix("{") {
      values.add(String(given), named: String(part.dropFirst().dropLast()))
    }
    return (route, values)
  }
}
