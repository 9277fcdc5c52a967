/// Where dialogues are played: the full screen, or line by line.
@MainActor package protocol Stage: AnyObject {
  var words: Words { get set }

  /// Plays a dialogue until it has an answer.
  func play<D: Dialogue>(_ dialogue: inout D) throws(Interruption) -> D.Answer

  /// Plays a dialogue, asking from time to time whether it is over by itself.
  ///
  /// - Returns: `nil` when `isOver` said so.
  func play<D: Dialogue>(
    _ dialogue: inout D,
    until isOver: () -> Bool
  ) throws(Interruption) -> D.Answer?

  /// Gives the screen back; safe to call twice.
  func close()

  /// Leaves a text behind, on the screen that was given back.
  func leave(_ text: String)
}
