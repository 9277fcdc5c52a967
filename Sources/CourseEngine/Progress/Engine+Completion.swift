import CourseCore

/// Something that has just been recorded and may complete a course or a programme.
///
/// A transaction does not read its own writes, so that what is new is handed in.
enum NewFact: Sendable {
  case step(StepPlace)
  case attempt(AssessmentID, Outcome)
}

extension Engine {
  /// Records the courses and programmes that a new fact completes, each with the policy it was
  /// judged under: completed stays completed, whatever is changed or tried later.
  func noteCompletions(
    of person: PersonID,
    adding new: NewFact,
    in content: any Content,
    tx: any StoreWriting
  ) throws {
    let records = try LearnerRecords(of: person, tx: tx)
    var facts = records.facts
    var finished = Set(records.steps.map(\.step))
    switch new {
    case .step(let place): finished.insert(place)
    case .attempt(let assessment, let outcome): facts.add(outcome, of: assessment)
    }
    for course in content.courses(in: .vietnamese)
    where !course.isRetired && !facts.completedCourses.contains(course.id) {
      let lessons = course.lessons.filter { lesson in
        let reference = LessonReference(course: course.id, lesson: lesson)
        let steps = content.lesson(reference, in: .vietnamese)?.steps ?? []
        return steps.allSatisfy { finished.contains(StepPlace(lesson: reference, step: $0.id)) }
      }
      guard course.isCompleted(by: facts, finishedLessons: Set(lessons)) else { continue }
      facts.completedCourses.insert(course.id)
      note(
        .course,
        course.id.rawValue,
        version: course.version,
        under: Policy(course, assessments: { content.assessment($0, in: .vietnamese) }),
        of: person,
        tx: tx
      )
    }
    for programme in content.programmes(in: .vietnamese)
    where !programme.isRetired && !records.hasCompleted(programme.id)
      && programme.isInForce(on: tx.moment) && facts.missing(of: programme.complete).isEmpty
    {
      note(
        .programme,
        programme.id.rawValue,
        version: String(programme.version),
        under: Policy(
          programme,
          courses: { content.course($0, in: .vietnamese) },
          assessments: { content.assessment($0, in: .vietnamese) }
        ),
        of: person,
        tx: tx
      )
    }
  }

  private func note(
    _ target: PolicyTarget,
    _ id: String,
    version: String,
    under policy: Policy,
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
