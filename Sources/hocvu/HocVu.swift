import ArgumentParser
import ServiceLifecycle

@main struct HocVu: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    subcommands: [Check.self, New.self, Quiz.self, Schema.self]
  )

  /// Ends with 2 where the program was called in a way it does not understand.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch  where exitCode(for: error) == .validationFailure {
      Complaint(description: message(for: error), code: ExitCode(2)).end()
    } catch {
      exit(withError: error)
    }
  }
}
