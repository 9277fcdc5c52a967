import CourseCore
import CourseEngine

extension CommuneTables {
  /// A short text for the loudspeaker or a Zalo group: totals alone, and no names of people.
  package var notice: String {
    let total = report.total
    func count(_ column: PeopleColumn) -> String {
      switch cell(hidden?.cell(column, row: nil), .count(column.count(total.count))) {
      case .count(let count): written(count)
      case .text(let text): text
      case .empty, .hundredths: ""
      }
    }
    let share = total.shares[.core]
    let isCoreHidden = (hidden?.cell(.core, row: nil) ?? .shown) != .shown
    return words.notice(
      NoticeFacts(
        commune: figures.commune ?? words.total,
        first: report.period.first.written,
        last: report.period.last.written,
        sessions: written(total.count.sessions.held),
        turns: count(.turns),
        learners: count(.learners),
        core: share.map { _ in count(.core) },
        share: isCoreHidden || share?.standing != .known ? nil : share.flatMap(text)
      )
    )
  }

  /// A share with what it is of.
  func text(of share: Share) -> String? {
    guard let hundredths = share.hundredths, let whole = share.whole else { return nil }
    return Percentage.text(hundredths: hundredths, in: language)
      + " (\(written(share.numerator))/\(written(whole)))"
  }
}
