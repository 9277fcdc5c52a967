extension Response {
  /// The line that was meant, where it looks like the keys of an input method that is off.
  package var meant: String? {
    switch self {
    case .line(let line): InputMethod.meant(by: line)
    case .gaps(let gaps):
      gaps.lazy.compactMap { gap in
        if case .line(let line) = gap { InputMethod.meant(by: line) } else { nil }
      }.first
    default: nil
    }
  }
}
