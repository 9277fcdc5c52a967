import CourseCore
import CourseEngine
import HTTPTypes

extension Pages {
  /// Where anybody checks a paper, without a sign-in.
  static let checkingRoutes: [PageRoute] = [
    .get(checking, signedIn: false) { call in call.checkingPage() },
    .post(checking, signedIn: false, bodyBytes: 64 << 10) { call in try await call.checkPaper() },
    .post(
      checking + "/file",
      signedIn: false,
      bodyBytes: PictureKind.longest + 64 << 10
    ) { call in try await call.checkFile() },
    .post(checking + "/code", signedIn: false) { call in try await call.lookUpCode() },
  ]

  fileprivate static let checking = "/verify"
}

extension PageCall {
  private var checkingWords: CheckingWords { .of(language) }

  /// The forms, and what came of one of them before.
  fileprivate func checkingPage(
    _ found: [Block] = [],
    _ state: FormState? = nil
  ) -> PageReply {
    let words = checkingWords
    let state = state ?? FormState(self)
    let blocks: [Block] =
      found + [
        .text(words.lead),
        .form(
          StaffForm(
            Pages.checking,
            [
              Field("scan", words.scan, .scan(show: words.show), help: words.scanHelp),
              Field("paper", words.paste, .table(file: words.takeFile), help: words.pasteHelp),
            ],
            [.init(words.check)]
          )
        ),
        .form(
          StaffForm(
            Pages.checking + "/file",
            [
              Field("photo", words.photo, .file(isCamera: true), help: words.photoHelp),
              Field("file", words.file, .file(isCamera: false), help: words.fileHelp),
            ],
            [.init(words.readPicture, isMain: false)]
          )
        ),
        .form(
          StaffForm(
            Pages.checking + "/code",
            [Field("code", words.code, help: words.codeHelp)],
            [.init(words.lookUp, isMain: false)]
          )
        ),
      ]
    return page(
      .blocks,
      words.title,
      back: learner?.isOfStaff == true
        ? BackLink("/staff", StaffWords.of(language).home) : BackLink("/", self.words.back),
      status: state.isRefused ? .unprocessableContent : .ok,
      ["blocks": blocks.map { $0.values(in: state) }, "note": state.note]
    )
  }

  // MARK: A symbol or a badge

  fileprivate func checkPaper() async throws -> PageReply {
    let scanned = form["scan"] ?? ""
    let text = scanned.tidied.isEmpty ? form["paper"] ?? "" : scanned
    guard !text.tidied.isEmpty else { return .see(Pages.checking) }
    let check = try await site.engine.checkPaper(text)
    return checkingPage(blocks(of: check))
  }

  /// Reads a photo or a file as `hocvu verify` does; nothing of it is kept.
  fileprivate func checkFile() async throws -> PageReply {
    guard let file = form.file("photo") ?? form.file("file") else { return .see(Pages.checking) }
    do {
      return checkingPage(try await site.engine.checkPapers(in: file).flatMap(blocks))
    } catch EngineError.refused(let refused) {
      return checkingPage([], FormState(self).again(refused))
    }
  }

  private func blocks(of check: PaperCheck) -> [Block] {
    let words = checkingWords
    let verdict = VerdictWords.text(check.verdict, in: language)
    let isGood = if case .valid = check.verdict { true } else { false }
    guard let facts = check.facts else { return [.note(verdict)] }
    let lines = PaperFactWords.of(language).lines(of: facts)
    return [
      isGood ? .good(verdict) : .note(verdict), .heading(words.signedFacts), .text(words.compare),
      .facts(lines.map { Fact($0.name, $0.value) }),
    ]
  }

  // MARK: A check code

  fileprivate func lookUpCode() async throws -> PageReply {
    let glimpse: PaperGlimpse?
    do {
      glimpse = try await site.engine.glimpse(at: form["code"] ?? "")
    } catch EngineError.refused(let refused) {
      return checkingPage([], FormState(self).again(refused))
    }
    guard let glimpse else { return checkingPage([.note(checkingWords.notFound)]) }
    return checkingPage(blocks(of: glimpse))
  }

  private func blocks(of glimpse: PaperGlimpse) -> [Block] {
    let words = checkingWords
    let standing = glimpse.end.map { end in
      end.end == .replaced ? words.replaced(end.day.written) : words.ended(end.day.written)
    }
    return [
      .facts([
        Fact(words.number, glimpse.number.description),
        Fact(words.issued, glimpse.issued.written), Fact(words.subject, glimpse.title),
        Fact(words.holder, glimpse.initials), Fact(words.standing, standing ?? words.valid),
      ]), .text(words.codeNote),
    ]
  }
}
