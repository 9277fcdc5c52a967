package import CourseCore

/// Knows which sign-ins are of terminals whose program still runs.
///
/// A program that was killed could not sign its learner out; without this the next one would ask
/// whether a test is to be taken over from a screen that is gone.
@MainActor package protocol Attendance {
  /// Notes that this program is there for a sign-in, until `leave` or its end.
  func arrive(_ mark: Digest)

  func leave(_ mark: Digest)

  /// The sign-ins of programs that ended without leaving; each is told once.
  func gone() -> [Digest]
}
