/// Why a learner was not there any more to answer; everything given before is kept.
package enum Interruption: Error, Hashable, Sendable {
  /// Ctrl-C, or the window was closed, or the machine asked the program to end: the signal.
  case signal(Int32)

  /// No more input will come.
  case inputEnded
}
