import CourseContent

/// Finds the ids that the records of a data directory point at.
func referencedIDs(in dataDirectory: String) throws -> ReferencedIDs? { nil }
