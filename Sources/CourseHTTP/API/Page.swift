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
    let (page, items) = cut(elements, for: call)
    return [
      "items": .array(items.map(message)),
      "page": .integer(page),
      "pages": .integer(pages(of: elements)),
      "total": .integer(elements.count),
    ]
  }

  fileprivate static func cut<Element>(
    _ elements: [Element],
    for call: Call
  ) -> (page: Int, items: [Element]) {
    let page = call.queryNumber("page", usually: 1)
    return (page, Array(elements.dropFirst((page - 1) * size).prefix(size)))
  }

  fileprivate static func pages(of elements: [some Any]) -> Int {
    (elements.count + size - 1) / size
  }
}

/// The page that a call asks for of a list of things that are only ever written.
struct WrittenPage<Item: JSONWritable>: JSONWritable {
  private let items: [Item]
  private let page, pages, total: Int

  init(of elements: [Item], for call: Call) {
    (page, items) = Page.cut(elements, for: call)
    pages = Page.pages(of: elements)
    total = elements.count
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("items", items)
      json.member("page", page)
      json.member("pages", pages)
      json.member("total", total)
    }
  }
}
