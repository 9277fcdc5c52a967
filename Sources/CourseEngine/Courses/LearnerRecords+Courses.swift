import CourseCore

extension LearnerRecords {
  /// The courses on offer, in the order of their files.
  func summaries(
    _ stretch: Stretch,
    by facts: LearnerFacts,
    in language: Language,
    content: any Content
  ) -> Extract<CourseSummary> {
    let courses = content.courses(in: language)
    // Those that are not shown are passed over where they lie, without a copy.
    return Extract(stretch, of: courses.indices.filter { !courses[$0].isRetired }) { place in
      summary(of: courses[place], by: facts, in: language, content: content)
    }
  }

  func summary(
    of course: Course,
    by facts: LearnerFacts,
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
      isCompleted: facts.completedCourses.contains(course.id),
      closedUntil: facts.missing(of: course.requires)
    )
  }

  /// The lessons of a course in their advised order.
  func lessons(
    of course: Course,
    in language: Language,
    content: any Content
  ) -> [LessonSummary] {
    let finishedLessons = finishedLessons(of: course, in: content)
    return course.lessons.compactMap { id in
      let reference = LessonReference(course: course.id, lesson: id)
      guard let lesson = content.outline(of: reference, in: language) else { return nil }
      let done = finished(in: reference)
      return LessonSummary(
        reference: reference,
        title: lesson.title,
        minutes: lesson.minutes,
        stepCount: lesson.steps.count,
        finishedSteps: lesson.steps.count(where: done.contains),
        opensAfter: course.opensAfter(id, finishedLessons: finishedLessons)
      )
    }
  }
}
