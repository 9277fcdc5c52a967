import CourseCore

/// A page of a list: no list is ever sent whole.
enum Page {
  static let size = 50

  static let parameter = Parameter.query(
    "page",
    .whole("from 1; 1 when left out", least: 1, most: 1_000_000),
    "Which page of the list."
  )

  static func schema(of element: String) -> Schema { schema(of: .named(element)) }

  static func schema(of element: Schema) -> Schema {
    .object([
      "items": .list(element, most: size), "page": .whole(least: 1), "pages": .whole(),
      "total": .whole(),
    ])
  }

  /// Cuts the page that a call asks for out of a list.
  static func message<Element>(
    of elements: [Element],
    for call: Call,
    _ message: (Element) -> JSONValue
  ) -> JSONValue {
    let page = call.queryNumber("page", usually: 1)
    let items = elements.dropFirst((page - 1) * size).prefix(size)
    return [
      "items": .array(items.map(message)),
      "page": .integer(page),
      "pages": .integer((elements.count + size - 1) / size),
      "total": .integer(elements.count),
    ]
  }
}
