package import CourseCore
import OrderedCollections

extension Library {
  /// The library as its author may walk through it: nothing is closed, limited or left out because
  /// something else is missing, and every question is a step of a lesson that stands in no list.
  package var opened: Library {
    var library = self
    let banks = Set(originals.banks.keys)
    library.originals.open(banks)
    library.originals.addHomes()
    for language in translations.keys {
      library.translations[language]?.open(banks)
      let courses = library.originals.courses
      library.translations[language]?.takeLessons(of: courses)
    }
    return library
  }
}

extension Library {
  /// Whether there is anything in it that a learner could be led through.
  package var holdsSteps: Bool { !originals.lessons.isEmpty }
}

/// Where the questions stand that are in no lesson: courses of ids that no author may give.
package enum QuestionCourse {
  /// Each bank is a lesson of it.
  package static let banks = CourseID("all")

  /// Each assessment with questions of its own is a lesson of it.
  package static let tests = CourseID("none")

  package static let all: Set<CourseID> = [banks, tests]

  package static func lesson(of bank: BankID) -> LessonReference {
    LessonReference(course: banks, lesson: LessonID(bank.rawValue))
  }

  package static func lesson(of test: AssessmentID) -> LessonReference {
    LessonReference(course: tests, lesson: LessonID(test.rawValue))
  }
}

extension Library.Part {
  /// Opens lessons and tests as far as their banks are there, and makes lessons of the questions.
  fileprivate mutating func open(_ known: Set<BankID>) {
    for (reference, lesson) in lessons {
      let steps = lesson.steps.filter { step in
        guard case .practise(let practise) = step.content else { return true }
        return known.contains(practise.questions.bank)
      }
      lessons[reference] = steps.isEmpty ? nil : Lesson(lesson, steps: steps)
    }
    for (id, test) in assessments {
      assessments[id] = known.isSuperset(of: test.bankIDs) ? Assessment(unlimited: test) : nil
    }
    for (id, test) in placements {
      placements[id] = known.isSuperset(of: test.bankIDs) ? Placement(unlimited: test) : nil
    }
    for (id, bank) in banks {
      add(QuestionCourse.lesson(of: id), bank.title ?? id.rawValue, bank.questions)
    }
    for (id, test) in assessments {
      guard case .questions(let questions) = test.source else { continue }
      add(QuestionCourse.lesson(of: id), test.title, questions)
    }
  }

  private mutating func add(_ place: LessonReference, _ title: String, _ questions: [Question]) {
    lessons[place] = Lesson(
      id: place.lesson,
      title: title,
      steps: questions.map { Step(id: StepID($0.id.rawValue), content: .question($0)) }
    )
  }

  /// Gives every lesson a course: those that a course names come first, in its order.
  fileprivate mutating func addHomes() {
    let homes = Dictionary(grouping: lessons.keys, by: \.course).mapValues { $0.map(\.lesson) }
    for (id, course) in courses {
      let there = homes[id] ?? []
      let named = course.lessons.filter(there.contains)
      courses[id] = Course(
        opening: course,
        lessons: named + there.filter { !named.contains($0) },
        assessments: course.finish.assessments.filter {
          assessments[$0] != nil || placements[$0] != nil
        }
      )
    }
    for (id, lessons) in homes.sorted(by: { $0.key < $1.key }) where courses[id] == nil {
      courses[id] = Course(
        id: id,
        version: "",
        title: QuestionCourse.all.contains(id) ? "Câu hỏi" : id.rawValue,
        audience: [.everyone],
        lessons: lessons
      )
    }
  }

  /// Has translated courses name what those of the first language do.
  fileprivate mutating func takeLessons(of others: OrderedDictionary<CourseID, Course>) {
    for (id, course) in courses {
      guard let other = others[id] else { continue }
      courses[id] = Course(
        opening: course,
        lessons: other.lessons,
        assessments: other.finish.assessments
      )
    }
  }
}
