import Testing

@testable import CourseEngine

struct WhileUnchangedTests {
  @Test func `what is remembered lasts as long as its generation`() {
    let memory = WhileUnchanged<Set<Int>>([])

    memory.at(7) { _ = $0.insert(1) }
    memory.at(7) { _ = $0.insert(2) }

    #expect(memory.at(7) { $0 } == [1, 2])
    #expect(memory.at(8) { $0 }.isEmpty)
  }

  @Test func `an older generation is forgotten too`() {
    let memory = WhileUnchanged<Set<Int>>([])
    memory.at(7) { _ = $0.insert(1) }

    _ = memory.at(8) { $0 }

    #expect(memory.at(7) { $0 }.isEmpty)
  }
}
