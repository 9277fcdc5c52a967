package import CourseCore

/// Reads the clocks of the machine.
package typealias Clock = @Sendable () -> ClockReading

/// Makes a random code.
package typealias Ids = @Sendable () -> Code128

/// SHA-256.
package typealias Hasher = @Sendable ([UInt8]) -> Digest

/// Hashes and checks the secrets of people, slowly on purpose and one at a time.
package protocol PasswordHasher: Sendable {
  func hash(_ secret: String) async throws -> String

  func verify(_ secret: String, against hash: String) async throws -> Bool
}

/// What is on offer at this moment.
package protocol Content: Sendable {
  /// Differs whenever anything on offer has changed.
  var revision: Int { get }

  func courses(in language: Language) -> [Course]
  func course(_ id: CourseID, in language: Language) -> Course?
  func lesson(_ id: LessonReference, in language: Language) -> Lesson?

  /// What lists show of a lesson; much cheaper than the lesson where many are asked for.
  func outline(of id: LessonReference, in language: Language) -> LessonOutline?
  func pathways(in language: Language) -> [Pathway]
  func bank(_ id: BankID, in language: Language) -> Bank?
  func assessment(_ id: AssessmentID, in language: Language) -> Assessment?

  /// What lists show of the tests, in the order of their files; much cheaper than the tests.
  func outlines(in language: Language) -> [AssessmentOutline]
  func outline(of id: AssessmentID, in language: Language) -> AssessmentOutline?
  func placement(_ id: AssessmentID, in language: Language) -> Placement?
  func placements(in language: Language) -> [Placement]
  func programmes(in language: Language) -> [Programme]
  func programme(_ id: ProgrammeID, in language: Language) -> Programme?

  /// The media file with this digest, or `nil` when there is no such file on offer.
  func media(_ digest: Digest) async -> MediaView?

  /// All its bytes; see `media(_:)`.
  func mediaBytes(_ digest: Digest) -> [UInt8]?
}

extension Content {
  /// What a test or placement is called; `nil` when it is not on offer.
  package func title(of id: AssessmentID, in language: Language) -> String? {
    outline(of: id, in: language)?.title ?? placement(id, in: language)?.title
  }
}
