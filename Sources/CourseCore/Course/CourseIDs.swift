/// Names a course.
package struct CourseID: Identifier {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
}

/// Names a lesson, unique within its course.
package struct LessonID: Identifier {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
}

/// Names a step, unique within its lesson.
package struct StepID: Identifier {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
}

/// Names an observed task, unique within its course.
package struct TaskID: Identifier {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
}

/// Names a pathway.
package struct PathwayID: Identifier {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
}

/// Points at a lesson from anywhere: `lua-dao/gia-danh`.
package struct LessonReference: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let course: CourseID
  package let lesson: LessonID

  package init(course: CourseID, lesson: LessonID) {
    self.course = course
    self.lesson = lesson
  }

  package var description: String { "\(course)/\(lesson)" }

  package static func < (left: Self, right: Self) -> Bool {
    (left.course, left.lesson) < (right.course, right.lesson)
  }
}

/// Points at an observed task from anywhere: `vneid/mo-giay-to`.
package struct TaskReference: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let course: CourseID
  package let task: TaskID

  package init(course: CourseID, task: TaskID) {
    self.course = course
    self.task = task
  }

  package var description: String { "\(course)/\(task)" }

  package static func < (left: Self, right: Self) -> Bool {
    (left.course, left.task) < (right.course, right.task)
  }
}
