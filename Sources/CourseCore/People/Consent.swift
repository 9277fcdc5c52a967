/// What a person may consent to, each by itself; silence is no consent.
///
/// Source: `domain.md`, section 5.1.
package enum ConsentPurpose: String, Hashable, Sendable, CaseIterable {
  /// To study and be judged; nobody is enrolled without it.
  case study

  /// To have the personal number written on the paper.
  case numberOnPaper = "number-on-paper"

  /// To be reminded by telephone.
  case reminders

  /// To be named in public as an example.
  case praise
}

/// How a person said yes.
package enum ConsentMode: String, Hashable, Sendable, CaseIterable {
  case signed, tapped
}

/// A consent that a person gives to a text that was read aloud.
package struct ConsentGrant: Hashable, Sendable {
  package let purpose: ConsentPurpose

  /// Under which the text is kept that was read.
  package let text: Digest
  package let mode: ConsentMode

  /// Whether a parent or guardian consented too.
  package let withGuardian: Bool

  package init(purpose: ConsentPurpose, text: Digest, mode: ConsentMode, withGuardian: Bool) {
    self.purpose = purpose
    self.text = text
    self.mode = mode
    self.withGuardian = withGuardian
  }
}
