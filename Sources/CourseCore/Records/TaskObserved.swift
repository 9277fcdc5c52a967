/// A tutor saw a learner do a task.
package struct TaskObserved: RecordBody {
  package static let kind = RecordKind("task.observed")

  package let course: CourseID
  package let task: TaskID
  package let level: TaskLevel
  package let place: PlaceType
  package let mode: ObservationMode
  package let device: ObservationDevice

  /// The day on which it was seen, where that is not the day of the record: what was noted on paper
  /// is typed in later.
  package let day: CalendarDay?

  package init(
    course: CourseID,
    task: TaskID,
    level: TaskLevel,
    place: PlaceType,
    mode: ObservationMode,
    device: ObservationDevice,
    day: CalendarDay? = nil
  ) {
    self.course = course
    self.task = task
    self.level = level
    self.place = place
    self.mode = mode
    self.device = device
    self.day = day
  }
}

extension TaskObserved {
  package var json: JSONValue {
    .object(present: [
      "course": .string(course.rawValue),
      "task": .string(task.rawValue),
      "level": .string(level.rawValue),
      "place": .string(place.rawValue),
      "mode": .string(mode.rawValue),
      "device": .string(device.rawValue),
      "day": day?.json,
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      course: try json.id("course"),
      task: try json.id("task"),
      level: try json.choice("level"),
      place: try json.choice("place"),
      mode: try json.choice("mode"),
      device: try json.choice("device"),
      day: try json.optional("day")
    )
  }
}
