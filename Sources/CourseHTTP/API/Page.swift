import CourseCore
import CourseEngine

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
    self.message(of: Extract(call.stretch, of: elements) { $0 }, for: call, message)
  }

  /// A page that was worked out by itself.
  static func message<Element>(
    of extract: Extract<Element>,
    for call: Call,
    _ message: (Element) -> JSONValue
  ) -> JSONValue {
    [
      "items": .array(extract.elements.map(message)),
      "page": .integer(call.pageNumber),
      "pages": .integer(pages(of: extract.total)),
      "total": .integer(extract.total),
    ]
  }

  fileprivate static func pages(of total: Int) -> Int { (total + size - 1) / size }
}

extension Call {
  fileprivate var pageNumber: Int { queryNumber("page", usually: 1) }

  /// The page of a list that the call asks for.
  var stretch: Stretch { Stretch(page: pageNumber, of: Page.size) }
}

/// The page that a call asks for of a list of things that are only ever written.
struct WrittenPage<Item: JSONWritable>: JSONWritable {
  private let items: [Item]
  private let page, pages, total: Int

  init(of elements: [Item], for call: Call) {
    page = call.pageNumber
    items = Extract(call.stretch, of: elements) { $0 }.elements
    pages = Page.pages(of: elements.count)
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
