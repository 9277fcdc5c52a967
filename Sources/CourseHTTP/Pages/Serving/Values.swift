import Mustache

/// What a template is filled with: texts, numbers, conditions, lists and further values by name.
///
/// Names that are `nil` are left out. Values are made and used up within one request.
struct Values: MustacheParent, ExpressibleByDictionaryLiteral {
  private var values: [String: Any] = [:]

  init(dictionaryLiteral elements: (String, Any?)...) {
    for (name, value) in elements { values[name] = value }
  }

  subscript(name: String) -> Any? {
    get { values[name] }
    set { values[name] = newValue }
  }

  /// Every text of them, also of the values within.
  var texts: [String] {
    values.values.flatMap { value -> [String] in
      switch value {
      case let text as String: [text]
      case let others as Values: others.texts
      case let list as [Values]: list.flatMap { $0.texts }
      default: []
      }
    }
  }

  func child(named name: String) -> Any? { values[name] }

  /// These values and others, which win.
  func adding(_ others: Values) -> Values {
    var all = self
    all.values.merge(others.values) { $1 }
    return all
  }
}
