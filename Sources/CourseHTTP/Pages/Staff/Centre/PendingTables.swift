import CourseCore
import Synchronization

/// Tables that were looked through and found in order, until they are written by a second press or
/// the server ends.
final class PendingTables: Sendable {
  private struct Table: Sendable {
    let key: String
    let owner: PersonID
    let kind: ImportedTable
    let text: String
  }

  /// Each may be some megabytes: of more than these the oldest goes.
  private static let most = 4
  private let kept = Mutex<[Table]>([])

  /// Keeps a table for whoever brought it.
  ///
  /// - Returns: What the table is asked for by, once more and again.
  func keep(_ text: String, of owner: PersonID, as kind: ImportedTable) -> String {
    let key = String(UInt64.random(in: .min ... .max), radix: 36)
    kept.withLock { kept in
      kept.append(Table(key: key, owner: owner, kind: kind, text: text))
      if kept.count > Self.most { kept.removeFirst() }
    }
    return key
  }

  /// The text of a table; `nil` where it is not there any more, or somebody else's.
  func table(_ key: String, of owner: PersonID, as kind: ImportedTable) -> String? {
    kept.withLock { kept in
      kept.first { $0.key == key && $0.owner == owner && $0.kind == kind }?.text
    }
  }
}
