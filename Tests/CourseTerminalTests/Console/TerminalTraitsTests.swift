import CourseTerminal
import Testing

struct TerminalTraitsTests {
  @Test(
    arguments: [
      ([:], true), (["LANG": "vi_VN.UTF-8"], true), (["LANG": "C.utf8"], true),
      (["LANG": "vi_VN.UTF-8", "LC_ALL": "C"], false), (["LC_CTYPE": "POSIX"], false),
      (["LANG": "vi_VN.TCVN"], false), (["LC_ALL": "", "LANG": "en_US.UTF-8"], true),
    ] as [([String: String], Bool)]
  )
  func `the locale says whether marks can be shown`(environment: [String: String], isUTF8: Bool) {
    #expect(TerminalTraits(environment: environment).isUTF8 == isUTF8)
  }

  @Test(arguments: [("xterm", true), ("dumb", false), ("", false), ("linux", true)])
  func `a dumb terminal is not drawn on`(terminal: String, canDraw: Bool) {
    #expect(TerminalTraits(environment: ["TERM": terminal]).canDraw == canDraw)
  }
}
