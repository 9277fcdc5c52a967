import CourseCore
import CourseEngine
import HTTPTypes
import Hummingbird
import NIOCore

/// Reads a request for a page, does what its form says, and writes the page; what goes wrong becomes
/// a page too.
struct PageServing: Sendable {
  let site: PageSite
  private let routes: PageRoutes

  init(_ site: PageSite) {
    self.site = site
    routes = PageRoutes((site.manuscript == nil ? [] : Pages.previewRoutes) + Pages.routes)
  }

  func respond(
    to request: Request,
    isFromHere: Bool,
    _ context: some RequestContext
  ) async -> (response: Response, error: (any Error)?) {
    if Assets.isAsset(request.uri.path), let response = try? asset(request) {
      return (response, nil)
    }
    let started = ContinuousClock.now
    var call = call(of: request, isFromHere)
    var newcomer: SessionToken?
    do {
      guard site.rates.admits(call.token?.text ?? RateLimiter.strangers) else {
        throw Self.tooFast
      }
      if call.path == PageSpeech.wholePage {
        return (try await readAloud(call, request, context), nil)
      }
      let (route, values) = try routes.find(request.method, request.uri.path)
      if route.needsSignIn, let token = try await admitAuthor(call) {
        newcomer = token
        call = self.call(of: request, isFromHere, by: token)
      }
      // First who asks: nobody's long form is read.
      let learner = try await learner(call, route)
      let asked = call.with(values, Form(), learner)
      call = asked
      var reply =
        if route.isLongFromAnybody {
          try await site.files.enter { try await handled(asked, by: route, request) }
        } else {
          try await handled(asked, by: route, request)
        }
      if let newcomer { reply = reply.setting(.session, to: newcomer.text) }
      return (timed(response(reply, request), since: started), nil)
    } catch {
      let error = judged(error, of: call.token)
      return (response(call.page(about: error), request), error)
    }
  }

  /// Reads what was sent, and does what it says.
  private func handled(
    _ call: PageCall,
    by route: PageRoute,
    _ request: Request
  ) async throws -> PageReply {
    let call = call.with(form: try await body(of: request, upTo: route.bodyBytes))
    if route.method == .post { try checkSender(of: request, call) }
    return try await route.handle(call)
  }

  /// Authors need no sign-in: whoever comes to a preview is let in as a guest is.
  private func admitAuthor(_ call: PageCall) async throws -> SessionToken? {
    guard site.manuscript != nil, !call.isGuest else { return nil }
    return try await site.guests?.admit()
  }

  private static let tooFast = Problem(.tooManyRequests, ["retryAfter": 1])

  /// A token that is nobody's counts as a stranger's, so that guessing tokens is slowed down.
  private func judged(_ error: any Error, of token: SessionToken?) -> any Error {
    guard let token, error as? EngineError == .notSignedIn else { return error }
    return site.rates.admitsStranger(with: token.text) ? error : Self.tooFast
  }

  private func asset(_ request: Request) throws -> Response {
    let response = try site.assets.response(to: request.uri.path)
    return request.method == .head ? response.createHeadResponse() : response
  }

  private func call(
    of request: Request,
    _ isFromHere: Bool,
    by newcomer: SessionToken? = nil
  ) -> PageCall {
    let token =
      newcomer ?? Cookie.session.value(in: request.headers).flatMap { SessionToken($0) }
    return PageCall(
      site: site,
      engine: site.engine(of: token),
      token: token,
      path: request.uri.path,
      query: Form((request.uri.query ?? "").utf8),
      isFromHere: isFromHere && request.namesThisMachine,
      headers: request.headers
    )
  }

  /// Who is signed in, where that matters.
  func learner(_ call: PageCall, _ route: PageRoute) async throws -> LearnerView? {
    guard let token = call.token else {
      if route.needsSignIn { throw EngineError.notSignedIn }
      return nil
    }
    do { return call.isGuest ? nil : try await call.engine.whoAmI(token) } catch EngineError
      .notSignedIn where !route.needsSignIn
    { return nil }
  }

  private func body(of request: Request, upTo most: Int?) async throws -> Form {
    guard request.method == .post else { return Form() }
    do {
      let body = try await request.body.collect(upTo: most ?? site.limits.bodyBytes)
      guard let boundary = request.headers.text(of: .contentType).flatMap(Form.boundary) else {
        return Form(body.readableBytesView)
      }
      guard let form = Form(Array(body.readableBytesView), betweenLines: boundary) else {
        throw Problem(.badRequest)
      }
      return form
    } catch is NIOTooManyBytesError { throw Problem(.bodyTooLarge) }
  }

  /// Refuses forms of other addresses, and those that somebody else's sign-in left on the screen.
  private func checkSender(of request: Request, _ call: PageCall) throws {
    let isOurs = OwnPage.sent(request)
    guard isOurs ?? (call.token != nil) else { throw ForeignForm() }
    guard let token = call.token, call.learner != nil || call.isGuest else { return }
    guard call.form["seal"] == OwnPage.seal(of: token, by: call.engine) else {
      throw ForeignForm()
    }
  }

  private func response(_ reply: PageReply, _ request: Request) -> Response {
    var headers = HTTPFields.ofPages
    for cookie in reply.cookies {
      headers.append(HTTPField(name: .setCookie, value: cookie))
    }
    if reply.clearsBrowser { headers[.clearSiteData] = "\"storage\"" }
    switch reply.body {
    case .page(let text):
      headers[.contentType] = "text/html; charset=utf-8"
      let body = ResponseBody(byteBuffer: ByteBuffer(string: text))
      let response = Response(status: reply.status, headers: headers, body: body)
      return request.method == .head ? response.createHeadResponse() : response
    case .paper(let file):
      let response = Response(paper: file)
      return request.method == .head ? response.createHeadResponse() : response
    case .file(let file):
      return request.method == .head ? file.response.createHeadResponse() : file.response
    case .text(let text): return plain(text, headers)
    case .elsewhere(let path) where request.headers[.hocvuScript] != nil:
      return plain(path, headers)
    case .elsewhere(let path):
      headers[.location] = path
      return Response(status: reply.status, headers: headers)
    }
  }

  /// Says in the reply how long it took to make, as browsers' tools and `Tools/bench` read it.
  private func timed(_ response: Response, since started: ContinuousClock.Instant) -> Response {
    var response = response
    let milliseconds = (ContinuousClock.now - started) / .milliseconds(1)
    let thousandths = Int((milliseconds * 1_000).rounded())
    response.headers[.serverTiming] = "page;dur=\(Double(thousandths) / 1_000)"
    return response
  }

  private func plain(_ text: String, _ headers: HTTPFields) -> Response {
    var headers = headers
    headers[.contentType] = "text/plain; charset=utf-8"
    let body = ResponseBody(byteBuffer: ByteBuffer(string: text))
    return Response(status: .ok, headers: headers, body: body)
  }
}

extension Request {
  /// Whether the browser asked for this machine by a name that no other machine can have.
  fileprivate var namesThisMachine: Bool {
    let host = (head.authority ?? "").prefix { $0 != ":" }
    return host == "127.0.0.1" || host == "localhost"
  }
}

extension HTTPFields {
  /// Pages load nothing from outside, run nothing that stands in them, and stay in no cache.
  ///
  /// NB: a stricter referrer policy makes browsers send `Origin: null` with our own forms.
  fileprivate static let ofPages: HTTPFields = {
    var fields = ofEveryReply
    fields[.contentSecurityPolicy] =
      "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'self'; script-src 'self'; "
      + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    fields[.referrerPolicy] = "same-origin"
    return fields
  }()
}
