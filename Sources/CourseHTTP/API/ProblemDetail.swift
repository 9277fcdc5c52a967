import CourseCore
import CourseEngine

/// What exactly is wrong with a request, where the kind of the problem alone does not say.
enum ProblemDetail: Hashable, Sendable {
  /// The body is not JSON that we read.
  case json(JSONError)

  /// A value is not of the shape that the document says.
  case shape(Violation)

  /// A body came with an operation that takes none.
  case bodyNotTaken
  case unknownParameter(String)
  case repeatedParameter(String)

  /// What was typed cannot be taken.
  case refused([Refused])
}
