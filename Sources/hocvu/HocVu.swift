import ArgumentParser
import CourseCore

/// The program: one file for each of its commands.
@main struct HocVu: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hocvu",
    abstract: "Học Vụ: học và kiểm tra theo nhịp của mình, trên một máy, không cần mạng.",
    version: "hocvu \(CalendarDay(Program.builtAt))",
    subcommands: [
      Learn.self, Serve.self, Network.self, KioskCommand.self, Demo.self, Quiz.self, Check.self,
      Preview.self, New.self, Schema.self, Print.self, Verify.self, Explain.self, Rebuild.self,
      Doctor.self, SetUp.self, IssuerCommand.self, Retain.self, KeepCourses.self,
    ]
  )

  /// Ends with 2 where the program was called in a way it does not understand.
  static func main() async {
    Streams.fill()
    Memory.beFrugal()
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let complaint as Complaint {
      complaint.end()
    } catch  where exitCode(for: error) == .validationFailure {
      Complaint(description: message(for: error), code: ExitCode(2)).end()
    } catch {
      exit(withError: error)
    }
  }
}
