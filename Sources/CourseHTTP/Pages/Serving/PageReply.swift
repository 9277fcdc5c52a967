import HTTPTypes

/// What a page's handler answers with.
struct PageReply: Sendable {
  enum Body: Sendable {
    /// A page, ready made.
    case page(String)

    /// A PDF file, to be looked at and printed.
    case paper([UInt8])

    /// A file, to be kept.
    case file(DownloadedFile)

    /// A word for our script.
    case text(String)

    /// Another page, to be fetched.
    case elsewhere(String)
  }

  let status: HTTPResponse.Status
  let body: Body
  private(set) var cookies: [String] = []

  /// Whether nothing of the one who leaves may stay in the browser.
  private(set) var clearsBrowser = false

  init(_ page: String, status: HTTPResponse.Status = .ok) {
    self.status = status
    body = .page(page)
  }

  private init(paper: [UInt8]) {
    status = .ok
    body = .paper(paper)
  }

  private init(file: DownloadedFile) {
    status = .ok
    body = .file(file)
  }

  init(text: String) {
    status = .ok
    body = .text(text)
  }

  private init(leadingTo path: String) {
    status = .seeOther
    body = .elsewhere(path)
  }

  /// Leads to another page, so that loading it again repeats nothing.
  static func see(_ path: String) -> Self { Self(leadingTo: path) }

  static func paper(_ file: [UInt8]) -> Self { Self(paper: file) }

  static func file(_ file: DownloadedFile) -> Self { Self(file: file) }

  func setting(_ cookie: Cookie, to value: String?) -> Self {
    var reply = self
    reply.cookies.append(cookie.setting(value))
    return reply
  }

  func clearingBrowser() -> Self {
    var reply = self
    reply.clearsBrowser = true
    return reply
  }
}
