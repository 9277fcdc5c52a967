import Glibc

/// How a command meets its learner.
@MainActor package enum Stages {
  /// Makes the stage that fits the terminal: the full screen, or line by line where that was asked
  /// for, where either end is no terminal, and where the terminal cannot draw.
  ///
  /// The output is standard error where standard output has another use.
  package static func make(
    isPlain: Bool,
    output: Int32 = STDOUT_FILENO,
    environment: [String: String],
    words: Words
  ) -> any Stage {
    Signals.watch()
    let traits = TerminalTraits(environment: environment)
    let lines = LineConsole(input: STDIN_FILENO, output: output, traits: traits)
    guard !isPlain, traits.canDraw,
      let console = Console(input: STDIN_FILENO, output: output, traits: traits)
    else { return LineStage(console: lines, words: words, traits: traits) }
    return FullScreenStage(console: console, lines: lines, words: words, traits: traits)
  }
}
