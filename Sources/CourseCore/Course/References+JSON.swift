extension LessonReference: JSONRepresentable {
  package var json: JSONValue { .string(description) }

  package init(json: JSONValue) throws(ShapeError) {
    let (course, lesson) = try json.asReference()
    self.init(course: CourseID(course), lesson: LessonID(lesson))
  }
}

extension TaskReference: JSONRepresentable {
  package var json: JSONValue { .string(description) }

  package init(json: JSONValue) throws(ShapeError) {
    let (course, task) = try json.asReference()
    self.init(course: CourseID(course), task: TaskID(task))
  }
}

extension CompetenceReference: JSONRepresentable {
  package var json: JSONValue { .string(description) }

  package init(json: JSONValue) throws(ShapeError) {
    let (framework, code) = try json.asReference()
    self.init(framework: FrameworkID(framework), code: String(code))
  }
}

extension JSONValue {
  /// Reads two names with a slash between them.
  fileprivate func asReference() throws(ShapeError) -> (Substring, Substring) {
    let text = try asString()
    guard let slash = text.firstIndex(of: "/") else { throw ShapeError("two names with a slash") }
    return (text[..<slash], text[text.index(after: slash)...])
  }
}
