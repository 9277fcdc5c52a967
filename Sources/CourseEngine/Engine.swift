import CourseCore
package import Logging

/// The use cases, one file each; terminal and kiosk call nothing else.
///
/// Every use case of a learner takes the token of a sign-in and does all of its reading and writing
/// in one transaction, at one instant.
package struct Engine: Sendable {
  private let parts: Parts

  /// Whether whoever sits there wrote the questions, and may see what is right.
  let isForAuthors: Bool

  package init(
    store: any Store,
    content: @escaping @Sendable () -> any Content,
    clock: @escaping Clock,
    ids: @escaping Ids,
    hasher: @escaping Hasher,
    passwords: any PasswordHasher,
    speaker: any Speaker = NoSpeaker(),
    printer: any PaperPrinter = NoPrinter(),
    issuingKey: any IssuingKey = NoIssuingKey(),
    issuerFiles: any IssuerFileReader = NoIssuerFiles(),
    symbolReader: any SymbolReader = NoSymbolReader(),
    logger: Logger,
    isForAuthors: Bool = false
  ) {
    self.isForAuthors = isForAuthors
    parts = Parts(
      store: store,
      currentContent: content,
      clock: clock,
      ids: ids,
      hasher: hasher,
      passwords: passwords,
      speaker: speaker,
      printer: printer,
      issuingKey: issuingKey,
      issuerFiles: issuerFiles,
      symbolReader: symbolReader,
      logger: logger
    )
  }

  /// What is on offer now; a use case takes it once, so that it sees one state of it.
  package var content: any Content { parts.currentContent() }

  var store: any Store { parts.store }
  var clock: Clock { parts.clock }
  var ids: Ids { parts.ids }
  var hasher: Hasher { parts.hasher }
  var passwords: any PasswordHasher { parts.passwords }
  var speaker: any Speaker { parts.speaker }
  var printer: any PaperPrinter { parts.printer }
  var issuingKey: any IssuingKey { parts.issuingKey }
  var issuerFiles: any IssuerFileReader { parts.issuerFiles }
  var symbolReader: any SymbolReader { parts.symbolReader }
  var logger: Logger { parts.logger }
  var presence: Presence { parts.presence }
  var sittings: SittingCache { parts.sittings }
  var keptContent: KeptContent { parts.keptContent }
  var questionDigests: QuestionDigests { parts.questionDigests }
  var unwrittenLooks: UnwrittenLooks { parts.unwrittenLooks }
}

/// What the use cases work with, in one place that all copies of the engine point at.
private final class Parts: Sendable {
  let store: any Store
  let currentContent: @Sendable () -> any Content
  let clock: Clock
  let ids: Ids
  let hasher: Hasher
  let passwords: any PasswordHasher
  let speaker: any Speaker
  let printer: any PaperPrinter
  let issuingKey: any IssuingKey
  let issuerFiles: any IssuerFileReader
  let symbolReader: any SymbolReader
  let logger: Logger
  let presence = Presence()
  let sittings = SittingCache()
  let keptContent = KeptContent()
  let questionDigests = QuestionDigests()
  let unwrittenLooks = UnwrittenLooks()

  init(
    store: any Store,
    currentContent: @escaping @Sendable () -> any Content,
    clock: @escaping Clock,
    ids: @escaping Ids,
    hasher: @escaping Hasher,
    passwords: any PasswordHasher,
    speaker: any Speaker,
    printer: any PaperPrinter,
    issuingKey: any IssuingKey,
    issuerFiles: any IssuerFileReader,
    symbolReader: any SymbolReader,
    logger: Logger
  ) {
    self.store = store
    self.currentContent = currentContent
    self.clock = clock
    self.ids = ids
    self.hasher = hasher
    self.passwords = passwords
    self.speaker = speaker
    self.printer = printer
    self.issuingKey = issuingKey
    self.issuerFiles = issuerFiles
    self.symbolReader = symbolReader
    self.logger = logger
  }
}
