import ArgumentParser
import ServiceLifecycle

@main struct HocVu: AsyncParsableCommand {
  static let configuration = CommandConfiguration(subcommands: [Quiz.self])
}
