import CourseCore

/// Finds the ids that the records of a data directory point at; `nil` where they cannot be told.
func referencedIDs(in dataDirectory: String) async throws -> ReferencedIDs? { nil }
