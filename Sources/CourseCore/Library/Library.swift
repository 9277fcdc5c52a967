package import OrderedCollections

/// Everything that is on offer, in the first language and in each translation.
///
/// A library is checked as a whole: every reference in it leads somewhere.
package struct Library: Hashable, Sendable {
  package var courses: OrderedDictionary<CourseID, Course> = [:]
  package var lessons: OrderedDictionary<LessonReference, Lesson> = [:]
  package var pathways: OrderedDictionary<PathwayID, Pathway> = [:]
  package var banks: OrderedDictionary<BankID, Bank> = [:]
  package var assessments: OrderedDictionary<AssessmentID, Assessment> = [:]
  package var placements: OrderedDictionary<AssessmentID, Placement> = [:]
  package var programmes: OrderedDictionary<ProgrammeID, Programme> = [:]
  package var frameworks: OrderedDictionary<FrameworkID, Framework> = [:]

  /// What is translated, by language: values of the same ids with what is missing filled from the
  /// first language.
  package var translations: OrderedDictionary<Language, Translation> = [:]

  /// The media files that anything above shows or plays, by path below the content's root.
  package var media: OrderedDictionary<String, MediaFile> = [:]

  package init() {}

  /// The part of a library that has a translation into one language.
  package struct Translation: Hashable, Sendable {
    package var courses: OrderedDictionary<CourseID, Course> = [:]
    package var lessons: OrderedDictionary<LessonReference, Lesson> = [:]
    package var pathways: OrderedDictionary<PathwayID, Pathway> = [:]
    package var banks: OrderedDictionary<BankID, Bank> = [:]
    package var assessments: OrderedDictionary<AssessmentID, Assessment> = [:]
    package var placements: OrderedDictionary<AssessmentID, Placement> = [:]
    package var programmes: OrderedDictionary<ProgrammeID, Programme> = [:]
    package var frameworks: OrderedDictionary<FrameworkID, Framework> = [:]

    package init() {}
  }
}

extension Library {
  package func course(_ id: CourseID, in language: Language) -> Course? {
    translations[language]?.courses[id] ?? courses[id]
  }

  package func lesson(_ id: LessonReference, in language: Language) -> Lesson? {
    translations[language]?.lessons[id] ?? lessons[id]
  }

  package func pathway(_ id: PathwayID, in language: Language) -> Pathway? {
    translations[language]?.pathways[id] ?? pathways[id]
  }

  package func bank(_ id: BankID, in language: Language) -> Bank? {
    translations[language]?.banks[id] ?? banks[id]
  }

  package func assessment(_ id: AssessmentID, in language: Language) -> Assessment? {
    translations[language]?.assessments[id] ?? assessments[id]
  }

  package func placement(_ id: AssessmentID, in language: Language) -> Placement? {
    translations[language]?.placements[id] ?? placements[id]
  }

  package func programme(_ id: ProgrammeID, in language: Language) -> Programme? {
    translations[language]?.programmes[id] ?? programmes[id]
  }

  package func framework(_ id: FrameworkID, in language: Language) -> Framework? {
    translations[language]?.frameworks[id] ?? frameworks[id]
  }
}

// Everything of a kind, in the order of the files.
extension Library {
  package func courses(in language: Language) -> [Course] {
    courses.keys.compactMap { course($0, in: language) }
  }

  package func pathways(in language: Language) -> [Pathway] {
    pathways.keys.compactMap { pathway($0, in: language) }
  }

  package func assessments(in language: Language) -> [Assessment] {
    assessments.keys.compactMap { assessment($0, in: language) }
  }

  package func placements(in language: Language) -> [Placement] {
    placements.keys.compactMap { placement($0, in: language) }
  }

  package func programmes(in language: Language) -> [Programme] {
    programmes.keys.compactMap { programme($0, in: language) }
  }
}
