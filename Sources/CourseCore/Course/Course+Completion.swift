extension Course {
  /// Whether everything that counts is done: lessons finished, assessments passed, tasks at 2.
  package func isCompleted(
    by facts: LearnerFacts,
    finishedLessons: Set<LessonID>
  ) -> Bool {
    finish.lessons.chosen(from: lessons).allSatisfy(finishedLessons.contains)
      && finish.assessments.allSatisfy(facts.passedAssessments.contains)
      && finish.tasks.chosen(from: tasks.map(\.id)).allSatisfy { task in
        facts.independentTasks.contains(TaskReference(course: id, task: task))
      }
  }
}
