import HTTPTypes

/// Finds the operation of the API that a request asks for.
///
/// The framework's own routing compares texts letter by letter and takes a tenth of the time of an
/// answer; here paths are compared as bytes, and only with those that have as many parts.
struct Routes: Sendable {
  enum Found {
    /// An operation, with the values that its path names.
    case route(Route, PathValues)

    /// The path takes these methods, and not the one that was asked for.
    case otherMethods([HTTPRequest.Method])
    case nowhere
  }

  fileprivate enum Part: Sendable {
    case literal([UInt8])
    case value(named: String)
  }

  fileprivate struct Path: Sendable {
    let parts: [Part]
    var routes: [Route]
  }

  /// The paths with so many parts; one that says a part stands before one that names it.
  private var paths: [[Path]] = []

  init(_ routes: [Route]) {
    for (path, routes) in Dictionary(grouping: routes, by: \.operation.path) {
      let parts = (API.root + path).split(separator: "/").map { part in
        part.hasPrefix("{")
          ? Part.value(named: String(part.dropFirst().dropLast())) : .literal(Array(part.utf8))
      }
      while paths.count <= parts.count { paths.append([]) }
      paths[parts.count].append(Path(parts: parts, routes: routes))
    }
    for count in paths.indices {
      paths[count].sort { $0.order.lexicographicallyPrecedes($1.order) }
    }
  }

  func find(_ method: HTTPRequest.Method, _ path: String) -> Found {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"))
    guard paths.indices.contains(parts.count) else { return .nowhere }
    for path in paths[parts.count] {
      guard let values = path.values(in: parts) else { continue }
      let wanted = method == .head ? .get : method
      guard let route = path.routes.first(where: { $0.operation.method == wanted }) else {
        return .otherMethods(path.methods)
      }
      return .route(route, values)
    }
    return .nowhere
  }
}

extension Routes.Path {
  /// For each part whether anything may stand there.
  fileprivate var order: [Int] {
    parts.map { if case .value = $0 { 1 } else { 0 } }
  }

  fileprivate var methods: [HTTPRequest.Method] {
    let methods = routes.map(\.operation.method)
    return methods + (methods.contains(.get) ? [.head] : [])
  }

  /// The values that stand in the path; `nil` where it is another path.
  fileprivate func values(in given: [Substring.UTF8View]) -> PathValues? {
    for (part, given) in zip(parts, given) {
      if case .literal(let bytes) = part, !given.elementsEqual(bytes) { return nil }
    }
    var values = PathValues()
    for (part, given) in zip(parts, given) {
      if case .value(let name) = part { values.add(String(Substring(given)), named: name) }
    }
    return values
  }
}

/// What stands in a path where its template has a name.
struct PathValues: Sendable {
  private var values: [(name: String, value: String)] = []

  mutating func add(_ value: String, named name: String) {
    values.append((name, value))
  }

  func get(_ name: String) -> String? { values.first { $0.name == name }?.value }
}
