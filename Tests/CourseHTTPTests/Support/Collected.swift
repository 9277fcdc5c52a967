import CourseCore
import Synchronization

/// Messages that a test gathers while a server runs.
final class Collected: Sendable {
  private let kept = Mutex<[JSONValue]>([])

  var values: [JSONValue] { kept.withLock(\.self) }

  func add(_ value: JSONValue) { kept.withLock { $0.append(value) } }
}

extension JSONValue {
  /// The value with every list sorted, for comparing what is shown in a drawn order.
  var inAnyOrder: JSONValue {
    switch self {
    case .array(let elements):
      .array(
        elements.map(\.inAnyOrder).sorted {
          $0.canonicalBytes.lexicographicallyPrecedes($1.canonicalBytes)
        }
      )
    case .object(let members): .object(members.mapValues(\.inAnyOrder))
    default: self
    }
  }
}
