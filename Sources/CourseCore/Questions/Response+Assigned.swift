extension Response {
  /// Returns what was assigned to each part in its kept form, at least one thing to one part.
  func assigned(
    to count: Int,
    from choices: Int,
    for kind: AnswerKey.Kind
  ) throws(ResponseError) -> Response {
    guard case .assigned(let given) = self else { throw .wrongKind(expected: kind) }
    guard given.count == count, given.allSatisfy({ $0.map((0..<choices).contains) ?? true }) else {
      throw .wrongPlaces
    }
    guard given.contains(where: { $0 != nil }) else { throw .empty }
    return self
  }

  /// What was assigned to a part, if anything.
  func assigned(at part: Int) -> Int? {
    if case .assigned(let given) = self { given[part] } else { nil }
  }
}
