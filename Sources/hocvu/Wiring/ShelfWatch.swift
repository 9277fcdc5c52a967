import Logging
import ServiceLifecycle

/// Looks at the course files every second and has them read again when one has changed.
struct ShelfWatch: Service {
  let shelf: Shelf
  let logger: Logger

  func run() async throws {
    try await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        try await Task.sleep(for: .seconds(1))
        do { try shelf.refresh() } catch {
          logger.error("the courses could not be read again", metadata: ["error": "\(error)"])
        }
      }
    }
  }
}
