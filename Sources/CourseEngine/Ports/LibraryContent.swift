package import CourseCore
import OrderedCollections

/// A checked library on offer, with the files it shows and plays.
package struct LibraryContent: Content {
  package let library: Library
  package let revision: Int
  private let files: any MediaFiles

  /// Courses that are found by their ids alone.
  private let unlisted: Set<CourseID>
  private let mediaByDigest: [Digest: MediaFile]

  /// - Parameters:
  ///   - library: What is on offer.
  ///   - revision: Differs from that of any other library offered before.
  ///   - files: Reads the media files.
  ///   - unlisted: Courses that stand in no list.
  package init(
    _ library: Library,
    revision: Int,
    files: any MediaFiles = MediaInMemory(),
    unlisted: Set<CourseID> = []
  ) {
    self.library = library
    self.revision = revision
    self.files = files
    self.unlisted = unlisted
    mediaByDigest = Dictionary(
      library.media.values.map { ($0.digest, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  package func courses(in language: Language) -> [Course] {
    let courses = library.courses(in: language)
    return unlisted.isEmpty ? courses : courses.filter { !unlisted.contains($0.id) }
  }

  package func course(_ id: CourseID, in language: Language) -> Course? {
    library.course(id, in: language)
  }

  package func lesson(_ id: LessonReference, in language: Language) -> Lesson? {
    library.lesson(id, in: language)
  }

  package func outline(of id: LessonReference, in language: Language) -> LessonOutline? {
    library.lesson(id, in: language)?.outline
  }

  package func pathways(in language: Language) -> [Pathway] {
    library.pathways(in: language)
  }

  package func bank(_ id: BankID, in language: Language) -> Bank? {
    library.bank(id, in: language)
  }

  package func assessment(_ id: AssessmentID, in language: Language) -> Assessment? {
    library.assessment(id, in: language)
  }

  package func outlines(in language: Language) -> [AssessmentOutline] {
    library.assessments(in: language).map(\.outline)
  }

  package func outline(of id: AssessmentID, in language: Language) -> AssessmentOutline? {
    library.assessment(id, in: language)?.outline
  }

  package func placement(_ id: AssessmentID, in language: Language) -> Placement? {
    library.placement(id, in: language)
  }

  package func placements(in language: Language) -> [Placement] {
    library.placements(in: language)
  }

  package func programmes(in language: Language) -> [Programme] {
    library.programmes(in: language)
  }

  package func programme(_ id: ProgrammeID, in language: Language) -> Programme? {
    library.programme(id, in: language)
  }

  package func media(_ digest: Digest) async -> MediaView? {
    guard let file = mediaByDigest[digest] else { return nil }
    return await files.view(of: file)
  }

  package func mediaBytes(_ digest: Digest) -> [UInt8]? {
    mediaByDigest[digest].flatMap { files.bytes(of: $0) }
  }
}
