import CourseCore
import CourseStore

/// Finds the ids that the records of a data directory point at; `nil` where there are no records.
func referencedIDs(in dataDirectory: String) async throws -> ReferencedIDs? {
  let directory = DataDirectory(dataDirectory)
  guard directory.isFounded else { return nil }
  let store = try SQLiteStore(directory, builtAt: Program.builtAt, at: SystemClock.read())
  return try await store.referencedIDs()
}
