import CourseEngine
import Logging
import ServiceLifecycle

/// Looks at the course files every second and has them read again when one has changed.
struct ShelfWatch: Service {
  let shelf: Shelf
  let engine: Engine
  let logger: Logger

  func run() async throws {
    try await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        try await Task.sleep(for: .seconds(1))
        do { if try shelf.refresh() { try await engine.keepProgrammes() } } catch {
          logger.error("the courses could not be read again", metadata: ["error": "\(error)"])
        }
      }
    }
  }
}
