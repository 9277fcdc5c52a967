import CourseCore

extension ProgrammeEdition {
  /// What is on offer of a programme now.
  init(_ programme: Programme, in content: any Content, before: Digest? = nil) {
    let policy = Policy(
      programme,
      courses: { content.course($0, in: .vietnamese) },
      assessments: { content.assessment($0, in: .vietnamese) },
      placements: { content.placement($0, in: .vietnamese) }
    )
    self.init(programme, policy: policy, before: before)
  }
}

extension ProgrammeHistory {
  /// Reads no further back than a version that is in force on the day.
  init(
    of programme: Programme,
    on day: KnownDay,
    in content: any Content,
    tx: any StoreReading
  ) throws {
    let offered = ProgrammeEdition(programme, in: content)
    let isSettled = programme.isInForce(on: day)
    self.init(offered, earlier: isSettled ? [] : try Self.kept(of: programme.id, tx: tx).map(\.1))
  }

  /// The editions that were kept, with their digests, the latest first.
  ///
  /// What cannot be read was made by another version of this program; what it says is not known
  /// here, nor what went before it.
  static func kept(
    of programme: ProgrammeID,
    tx: any StoreReading
  ) throws -> [(Digest, ProgrammeEdition)] {
    var editions: [(Digest, ProgrammeEdition)] = []
    var next = try tx.setting(ProgrammeEdition.setting(of: programme)).flatMap { Digest(hex: $0) }
    while let digest = next, let bytes = try tx.content(digest),
      let edition = try? ProgrammeEdition(json: JSONValue(parsing: bytes))
    {
      editions.append((digest, edition))
      next = edition.before
    }
    return editions
  }
}
