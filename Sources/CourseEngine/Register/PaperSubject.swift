import CourseCore

/// A course or programme as papers and explanations name it, with the rules that judge it.
struct PaperSubject {
  let target: PaperTarget
  let title: String
  let code: String
  let version: String
  let policy: Policy

  /// What stands for the type in the number of its papers; `nil` for the centre's own.
  let typeCode: String?

  /// The decision that the rules rest on; `nil` while they are provisional.
  let basis: String?
}

extension PaperSubject {
  /// What judges a target today.
  ///
  /// - Throws: `EngineError.notFound` for what is not on offer, or not in force on any day.
  init(
    _ target: PaperTarget,
    on day: KnownDay,
    in content: any Content,
    _ language: Language,
    tx: any StoreReading
  ) throws {
    switch target.kind {
    case .course:
      self.init(
        try Self.course(target, in: content, language),
        policy: nil,
        version: nil,
        in: content
      )
    case .programme:
      let offered = try Self.programme(target, in: content)
      let history = try ProgrammeHistory(of: offered, on: day, in: content, tx: tx)
      let edition = history.inForce(on: day) ?? history.editions[0]
      self.init(edition, in: content, language)
    }
  }

  /// What a target was judged by, as it was called then where that is kept.
  init(
    _ judged: JudgedTarget,
    in content: any Content,
    _ language: Language,
    tx: any StoreReading
  ) throws {
    switch judged.target.kind {
    case .course:
      self.init(
        try Self.course(judged.target, in: content, language),
        policy: try tx.policy(judged.policy),
        version: judged.version,
        in: content
      )
    case .programme:
      let offered = try Self.programme(judged.target, in: content)
      let editions =
        [ProgrammeEdition(offered, in: content)]
        + (try ProgrammeHistory.kept(of: offered.id, tx: tx).map(\.1))
      guard let edition = editions.first(where: { String($0.programme.version) == judged.version })
      else { throw EngineError.notFound(.programme, id: judged.target.id) }
      let policy = try tx.policy(judged.policy)
      self.init(
        ProgrammeEdition(edition.programme, policy: policy ?? edition.policy),
        in: content,
        language
      )
    }
  }

  private init(
    _ course: Course,
    policy: Policy?,
    version: String?,
    in content: any Content
  ) {
    self.init(
      target: .course(course.id),
      title: course.title,
      code: course.code ?? course.id.rawValue,
      version: version ?? course.version,
      policy: policy ?? Policy(course) { content.assessment($0, in: .vietnamese) },
      typeCode: nil,
      basis: nil
    )
  }

  private init(_ edition: ProgrammeEdition, in content: any Content, _ language: Language) {
    let programme = edition.programme
    let offered = content.programme(programme.id, in: language)
    let isOffered = offered?.version == programme.version
    self.init(
      target: .programme(programme.id),
      title: programme.paper?.title ?? (isOffered ? offered?.title : nil) ?? programme.title,
      code: programme.id.rawValue,
      version: String(programme.version),
      policy: edition.policy,
      typeCode: programme.paper?.typeCode,
      basis: programme.basis
    )
  }

  private static func course(
    _ target: PaperTarget,
    in content: any Content,
    _ language: Language
  ) throws -> Course {
    guard let course = content.course(CourseID(target.id), in: language) else {
      throw EngineError.notFound(.course, id: target.id)
    }
    return course
  }

  private static func programme(
    _ target: PaperTarget,
    in content: any Content
  ) throws -> Programme {
    guard let programme = content.programme(ProgrammeID(target.id), in: .vietnamese) else {
      throw EngineError.notFound(.programme, id: target.id)
    }
    return programme
  }
}

extension Programme {
  /// The decision it rests on; `nil` while it is provisional.
  fileprivate var basis: String? { if case .official(let basis) = status { basis } else { nil } }
}
