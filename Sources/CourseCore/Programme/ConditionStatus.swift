/// What holds of a condition and what is missing, down to its last part.
package struct ConditionStatus: Hashable, Sendable {
  package let condition: Condition
  package let holds: Bool

  /// Of `any` and `all`: how many more parts must hold; else 1 or 0.
  package let stillNeeded: Int

  /// Of `any` and `all`: their conditions, in their order.
  package let parts: [ConditionStatus]
}

extension LearnerFacts {
  /// Says of a condition, and of every condition in it, whether it holds.
  package func explain(_ condition: Condition) -> ConditionStatus {
    let (conditions, count) =
      switch condition {
      case .any(let conditions, let count): (conditions, count)
      case .all(let conditions): (conditions, conditions.count)
      default: ([Condition](), 0)
      }
    let parts = conditions.map(explain)
    let holds = satisfies(condition)
    return ConditionStatus(
      condition: condition,
      holds: holds,
      stillNeeded: parts.isEmpty ? (holds ? 0 : 1) : max(0, count - parts.count(where: \.holds)),
      parts: parts
    )
  }
}
