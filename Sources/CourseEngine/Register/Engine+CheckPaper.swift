package import CourseCore

/// What is said of a paper by its typed check code alone, to whoever asks (`domain.md` 5.4).
package struct PaperGlimpse: Hashable, Sendable {
  package let number: PaperNumber
  package let issued: CalendarDay
  package let title: String

  /// Such as `N. T. M.`.
  package let initials: String

  /// `nil` while the paper holds.
  package let end: EndedPaper?
}

extension Engine {
  /// Checks a paper by the text of its symbol, its badge, or a picture that carries one.
  ///
  /// It goes by the keys and lists that were taken here. Of papers of the own register it goes by the
  /// register itself.
  package func checkPaper(_ text: String) async throws -> PaperCheck {
    let (reader, key, now) = (issuerFiles, issuingKey, clock())
    let (files, texts, own, today) = try await store.read { tx in
      let standing = try? key.standing()
      let own = try standing.map { try tx.ownLists(of: $0.issuer, at: now) } ?? []
      return (
        try tx.trustedFiles(besides: standing), try tx.takenLists(), own,
        tx.date(at: now).map { CalendarDay($0) }
      )
    }
    var lists = StatusLists()
    for text in texts {
      if let list = try? reader.list(text, trusting: files) { _ = lists.keep(list) }
    }
    for list in own { _ = lists.keep(list) }
    return reader.checker(trusting: files, lists: lists).check(text, on: today)
  }

  /// Checks what somebody has of papers: a photo, a scan or a PDF file with their symbols, or a file
  /// with the text of one.
  ///
  /// - Throws: `EngineError.refused` for a picture in which no symbol of a paper is read.
  package func checkPapers(in file: [UInt8]) async throws -> [PaperCheck] {
    guard PictureKind(of: file) != nil else {
      return [try await checkPaper(String(decoding: file, as: UTF8.self))]
    }
    let texts: [String]
    do { texts = try await symbolReader.symbols(in: file) } catch {
      throw EngineError.refused("file", Refusal(error))
    }
    var checks: [PaperCheck] = []
    for text in texts {
      let check = try await checkPaper(text)
      // Other symbols may stand beside that of a paper.
      if check.verdict != .altered(.notOurs) { checks.append(check) }
    }
    guard !checks.isEmpty else { throw EngineError.refused("file", .pictureWithoutPaper) }
    return checks
  }

  /// Looks a paper up in the own register by its check code; `nil` where there is none.
  ///
  /// - Throws: `EngineError.refused` for what is no check code.
  package func glimpse(at typed: String) async throws -> PaperGlimpse? {
    guard let code = CheckCode(typed) else { throw EngineError.refused("code", .checkCode) }
    return try await store.read { tx in
      guard let facts = try tx.entry(with: code)?.facts, let row = try tx.paper(facts.id) else {
        return nil
      }
      return PaperGlimpse(
        number: facts.number,
        issued: facts.issued,
        title: facts.achievement.title,
        initials: PersonName.initials(of: facts.holder.fullName),
        end: row.end
      )
    }
  }
}

extension StoreReading {
  /// The files of keys that somebody took, and those of this station's own.
  func trustedFiles(besides standing: IssuingKeyStanding?) throws -> [[UInt8]] {
    try issuerFiles() + (standing.map { [$0.publicFile] } ?? [])
  }

  /// What holds now of the papers of an issuer, where its register lies here.
  ///
  /// A version greater than that of any list that was signed: the register knows more.
  fileprivate func ownLists(of issuer: IssuerID, at now: ClockReading) throws -> [StatusList] {
    guard let place = try? openRegister(of: issuer) else { return [] }
    let date = try date(at: now) ?? newestDate() ?? now.wall
    return try listVersions(by: place).enumerated().map { index, version in
      StatusList(
        issuer: issuer,
        number: index + 1,
        version: version + 1,
        signed: date,
        ended: try endedPapers(of: issuer, in: index + 1)
      )
    }
  }
}

extension Refusal {
  fileprivate init(_ error: SymbolReaderError) {
    self =
      switch error {
      case .notInstalled: .noPictureReader
      case .unreadable: .pictureUnreadable
      }
  }
}
