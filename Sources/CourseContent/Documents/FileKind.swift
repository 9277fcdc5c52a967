/// The kinds of content files; the second key of a file tells.
package enum FileKind: String, CaseIterable, Hashable, Sendable {
  case course, lesson, bank, assessment, pathway, programme, framework

  package var key: Key {
    switch self {
    case .course: .course
    case .lesson: .lesson
    case .bank: .bank
    case .assessment: .assessment
    case .pathway: .pathway
    case .programme: .programme
    case .framework: .framework
    }
  }

  package var noun: Noun {
    switch self {
    case .course: .course
    case .lesson: .lesson
    case .bank: .bank
    case .assessment: .assessment
    case .pathway: .pathway
    case .programme: .programme
    case .framework: .framework
    }
  }

  package var rule: RecordRule {
    switch self {
    case .course: Rules.course
    case .lesson: Rules.lesson
    case .bank: Rules.bank
    case .assessment: Rules.assessment
    case .pathway: Rules.pathway
    case .programme: Rules.programme
    case .framework: Rules.framework
    }
  }

  /// Where a file of the kind stands below the content's root.
  package var home: String {
    switch self {
    case .course: "Courses/<id>/course.yaml"
    case .lesson: "Courses/<course>/<id>.yaml"
    case .bank: "Assessments/banks/<id>.yaml"
    case .assessment: "Assessments/<id>.yaml"
    case .pathway: "Courses/pathways/<id>.yaml"
    case .programme: "Assessments/programmes/<id>.yaml"
    case .framework: "Assessments/frameworks/<id>.yaml"
    }
  }

  /// In bytes: 16 MiB a bank, 1 MiB any other file.
  package var greatestSize: Int { self == .bank ? 16 << 20 : 1 << 20 }
}
