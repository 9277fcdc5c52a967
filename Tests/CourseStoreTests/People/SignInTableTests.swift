import CourseCore
import CourseEngine
import CourseStore
import CourseTestSupport
import Testing

struct SignInTableTests {
  private static func signIn(_ days: Int64, trusted: Bool = true) -> StaffSignIn {
    StaffSignIn(
      person: .fixture(1),
      device: "",
      at: .t0(after: Span(milliseconds: days * 86_400_000)),
      isDateTrusted: trusted,
      worked: false
    )
  }

  @Test func `after 24 months a sign-in is forgotten, and only what was surely so long ago`()
    async throws
  {
    let store = try SQLiteStore.fixture()
    try await store.write(at: .fixture()) { tx in
      for signIn in [Self.signIn(0), Self.signIn(1, trusted: false), Self.signIn(700)] {
        tx.save(signIn)
      }
    }

    try await store.write(at: .fixture()) { tx in tx.save(Self.signIn(732)) }

    let kept = try await store.read { try $0.staffSignIns(latest: 10) }
    #expect(kept == [Self.signIn(732), Self.signIn(700), Self.signIn(1, trusted: false)])
  }
}
