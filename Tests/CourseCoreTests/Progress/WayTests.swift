import CourseCore
import Testing

struct WayTests {
  private static let older = Pathway(
    id: "cao-tuoi",
    title: "Người cao tuổi",
    audience: [.olderPerson],
    placement: "xep-lop",
    courses: [
      Pathway.Stop(course: "dien-thoai", skipFromLevel: 1),
      Pathway.Stop(course: "zalo", isOptional: true), Pathway.Stop(course: "lua-dao"),
    ]
  )
  private static let farmer = Pathway(
    id: "nong-dan",
    title: "Nông dân",
    audience: [.farmer],
    courses: [Pathway.Stop(course: "lua-dao"), Pathway.Stop(course: "ban-hang")]
  )
  private static let both = [older, farmer]

  @Test func `several groups get the union, each course once`() {
    let way = Way(of: Self.both, for: [.olderPerson, .farmer], facts: LearnerFacts())

    #expect(way.stops.map(\.course) == ["dien-thoai", "zalo", "lua-dao", "ban-hang"])
    #expect(way.stops.map(\.isOptional) == [false, true, false, false])
    #expect(way.placements == ["xep-lop"])
    #expect(Way(of: Self.both, for: [.farmer], facts: LearnerFacts()).stops.count == 2)
    #expect(Way(of: Self.both, for: [.student], facts: LearnerFacts()).stops.isEmpty)
  }

  @Test(arguments: [(0, false), (1, true), (2, true)])
  func `a placement shows what may be skipped`(level: Int, maySkip: Bool) {
    let facts = LearnerFacts(placementLevels: ["xep-lop": level])

    let way = Way(of: Self.both, for: [.olderPerson], facts: facts)

    #expect(way.stops.map(\.maySkip) == [maySkip, false, false])
    #expect(way.placements.isEmpty)
  }

  @Test func `one goes on where one stopped, else along the way, optional courses last`() {
    let way = Way(of: Self.both, for: [.olderPerson], facts: LearnerFacts())
    var done: Set<CourseID> = []
    func next(after last: CourseID?, closed: Set<CourseID> = []) -> CourseID? {
      way.next(after: last, isOpen: { !closed.contains($0) }, isCompleted: done.contains)
    }

    #expect(next(after: "ban-hang") == "ban-hang")
    #expect(next(after: nil) == "dien-thoai")
    #expect(next(after: nil, closed: ["dien-thoai"]) == "lua-dao")
    done = ["dien-thoai", "lua-dao", "ban-hang"]
    #expect(next(after: "ban-hang") == "zalo")
    done.insert("zalo")
    #expect(next(after: nil) == nil)
  }
}
