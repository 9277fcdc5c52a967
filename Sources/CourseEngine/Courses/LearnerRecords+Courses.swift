import CourseCore

extension LearnerRecords {
  func summary(
    of course: Course,
    in language: Language,
    content: any Content
  ) -> CourseSummary {
    let lessons = lessons(of: course, in: language, content: content)
    return CourseSummary(
      id: course.id,
      code: course.code,
      title: course.title,
      summary: course.summary,
      audience: course.audience,
      minutes: course.minutes ?? lessons.map(\.minutes).reduce(0, +),
      lessonCount: lessons.count,
      finishedLessons: lessons.count(where: \.isFinished),
      isCompleted: hasCompleted(course.id),
      closedUntil: facts.missing(of: course.requires)
    )
  }

  /// The lessons of a course in their advised order; of a course taken in order, each opens when
  /// the one before is finished.
  func lessons(
    of course: Course,
    in language: Language,
    content: any Content
  ) -> [LessonSummary] {
    var summaries: [LessonSummary] = []
    for id in course.lessons {
      let reference = LessonReference(course: course.id, lesson: id)
      guard let lesson = content.lesson(reference, in: language) else { continue }
      let before = course.isInOrder ? summaries.last : nil
      let done = finished(in: reference)
      summaries.append(
        LessonSummary(
          reference: reference,
          title: lesson.title,
          minutes: lesson.minutes,
          stepCount: lesson.steps.count,
          finishedSteps: lesson.steps.count { done.contains($0.id) },
          opensAfter: before.flatMap { $0.isFinished ? nil : $0.reference.lesson }
        )
      )
    }
    return summaries
  }
}
