extension Policy: JSONRepresentable {
  package var json: JSONValue {
    let rules = JSONValue.object(present: [
      "courses": .list(courses),
      "assessments": .list(assessments),
    ])
    return rules.adding(["subject": subject.json])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      subject: try json.member("subject"),
      courses: try json.list("courses"),
      assessments: try json.list("assessments")
    )
  }
}

extension Policy.Subject: JSONRepresentable {
  package var json: JSONValue {
    switch self {
    case .assessment(let id): ["assessment": .string(id.rawValue)]
    case .course(let id): ["course": .string(id.rawValue)]
    case .programme(let id, let version, let complete):
      [
        "programme": .string(id.rawValue), "version": .integer(version),
        "complete": .array(complete.map(\.json)),
      ]
    }
  }

  package init(json: JSONValue) throws(ShapeError) {
    if json["assessment"] != nil {
      self = .assessment(try json.id("assessment"))
    } else if json["course"] != nil {
      self = .course(try json.id("course"))
    } else {
      self = .programme(
        try json.id("programme"),
        version: try json.integer("version"),
        complete: try json.list("complete")
      )
    }
  }
}

extension Policy.CourseRule: JSONRepresentable {
  package var json: JSONValue { ["course": .string(course.rawValue), "finish": finish.json] }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(course: try json.id("course"), finish: try json.member("finish"))
  }
}

extension Policy.AssessmentRule: JSONRepresentable {
  package var json: JSONValue {
    .object(present: [
      "assessment": .string(assessment.rawValue),
      "pass": pass?.json,
      "counts": .name(counts, unless: .best),
      "levels": levels.isEmpty ? nil : .integers(levels),
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      assessment: try json.id("assessment"),
      pass: try json.optional("pass"),
      counts: try json.named("counts", usual: .best),
      levels: try json.list("levels") { value throws(ShapeError) in try value.asInteger() }
    )
  }
}
