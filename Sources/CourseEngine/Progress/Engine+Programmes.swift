import CourseCore

extension Engine {
  /// Keeps the programmes on offer, each with the policy it is judged by, so that a version stays in
  /// force until the next one takes effect.
  ///
  /// To be called whenever there may be something new on offer. What is kept already is left alone.
  package func keepProgrammes() async throws {
    let programmes = content.programmes(in: .vietnamese).filter { !$0.isRetired }
    let content = content
    let hasNews = try await store.read { tx in
      try programmes.contains { try news(of: $0, in: content, tx: tx) != nil }
    }
    guard hasNews, store.space != .critical else { return }
    try await store.write(at: clock()) { tx in
      for programme in programmes {
        guard let bytes = try news(of: programme, in: content, tx: tx) else { continue }
        let digest = hasher(bytes)
        tx.keep(bytes, as: digest)
        let name = ProgrammeEdition.setting(of: programme.id)
        let fact = SettingChanged(name: name, value: digest.description)
        tx.append(.settingChanged(fact), about: .centre, by: nil)
      }
    }
  }

  /// The edition on offer of a programme, unless it is the one that was kept last.
  private func news(
    of programme: Programme,
    in content: any Content,
    tx: any StoreReading
  ) throws -> [UInt8]? {
    let kept = try ProgrammeHistory.kept(of: programme.id, tx: tx)
    let before = kept.first { $0.1.programme.version < programme.version }?.0
    let bytes = ProgrammeEdition(programme, in: content, before: before).json.canonicalBytes
    return kept.first?.0 == hasher(bytes) ? nil : bytes
  }
}
