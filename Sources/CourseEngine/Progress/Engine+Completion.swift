import CourseCore

extension Engine {
  /// Records the courses and programmes that something new completes, each with the policy it was
  /// judged under: completed stays completed, whatever is changed or tried later.
  ///
  /// What is new is among `records`: a transaction does not read its own writes.
  func noteCompletions(
    _ records: LearnerRecords,
    in content: any Content,
    tx: any StoreWriting
  ) throws {
    var facts = records.facts(in: content)
    let touched = records.touchedCourses
    let courses = content.courses(in: .vietnamese)
    // Most courses were never touched; they are passed over where they lie, without a copy.
    let concerned = courses.indices.filter { place in
      touched.contains(courses[place].id)
        || courses[place].finish.assessments.contains(where: facts.passedAssessments.contains)
    }
    for course in concerned.map({ courses[$0] })
    where !course.isRetired && !facts.completedCourses.contains(course.id) {
      let lessons = records.finishedLessons(of: course, in: content)
      guard course.isCompleted(by: facts, finishedLessons: lessons) else { continue }
      facts.completedCourses.insert(course.id)
      let policy = Policy(course) { content.assessment($0, in: .vietnamese) }
      note(.course, course.id.rawValue, course.version, policy, of: records.person, tx: tx)
    }
    let day = KnownDay(tx.moment, newest: try tx.newestDate())
    for programme in content.programmes(in: .vietnamese)
    where !programme.isRetired && !facts.completedProgrammes.contains(programme.id) {
      let history = try ProgrammeHistory(of: programme, on: day, in: content, tx: tx)
      guard let edition = history.inForce(on: day),
        edition.programme.isCompleted(
          by: records.facts(under: edition.policy, besides: facts, in: content)
        )
      else { continue }
      let version = String(edition.programme.version)
      note(.programme, programme.id.rawValue, version, edition.policy, of: records.person, tx: tx)
    }
  }

  private func note(
    _ target: PolicyTarget,
    _ id: String,
    _ version: String,
    _ policy: Policy,
    of person: PersonID,
    tx: any StoreWriting
  ) {
    let bytes = policy.json.canonicalBytes
    let digest = hasher(bytes)
    tx.keep(bytes, as: digest)
    let fact = PolicyApplied(target: target, id: id, version: version, policy: digest)
    tx.append(.policyApplied(fact), about: person, by: nil)
  }
}
