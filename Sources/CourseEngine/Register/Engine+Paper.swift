package import CourseCore

/// A paper with what was printed on it, and those before and after it.
package struct PaperView: Hashable, Sendable {
  package let row: PaperRow

  /// Whether nobody knows the holder any more but the register: no other paper is made in its place.
  package let isHolderErased: Bool

  /// `nil` where the register lies elsewhere and its rows are not here.
  package let entry: RegisterEntry?

  /// The numbers of the paper that it stands for, and of the one that stands for it.
  package let replaced: PaperNumber?
  package let replacedBy: PaperNumber?
}

extension Engine {
  /// A paper of the register; the log says who asked.
  package func paper(_ token: SessionToken, _ paper: PaperID) async throws -> PaperView {
    let view = try await authorised(token, toSee: .seeRegister) { tx, _ in
      let row = try tx.known(paper)
      return PaperView(
        row: row,
        isHolderErased: try tx.entry(of: row.person) == nil,
        entry: try tx.entry(of: paper),
        replaced: try row.replaced.flatMap { try tx.paper($0)?.issued.number },
        replacedBy: try row.replacedBy.flatMap { try tx.paper($0)?.issued.number }
      )
    }
    try await noteLooks(token, .paper, at: [view.row.person], as: .seeRegister)
    return view
  }

  /// How many people completed each course and programme of which somebody did.
  package func completionCounts(_ token: SessionToken) async throws -> [PaperTarget: Int] {
    try await authorised(token, toSee: .seeRegister) { tx, _ in try tx.completionCounts() }
  }
}
