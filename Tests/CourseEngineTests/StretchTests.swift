import CourseEngine
import Testing

struct StretchTests {
  @Test(arguments: [
    (page: 1, size: 20, count: 45, places: 0..<20),
    (page: 3, size: 20, count: 45, places: 40..<45),
    (page: 2, size: 20, count: 20, places: 20..<20),
    (page: 9, size: 20, count: 45, places: 45..<45),
    (page: .max, size: 50, count: 45, places: 45..<45),
    (page: 0, size: 20, count: 45, places: 0..<20),
    (page: .min, size: 20, count: 0, places: 0..<0),
  ])
  func `a page is cut out of a list, and beyond its end there is nothing`(
    example: (page: Int, size: Int, count: Int, places: Range<Int>)
  ) {
    let stretch = Stretch(page: example.page, of: example.size)

    #expect(stretch.places(in: example.count) == example.places)
  }

  @Test(arguments: [(9, 45, 40..<45), (.max, 40, 20..<40), (1, 0, 0..<0)])
  func `a page that stays within is the last one at most`(
    page: Int,
    count: Int,
    places: Range<Int>
  ) {
    #expect(Stretch(page: page, of: 20, staysWithin: true).places(in: count) == places)
  }

  @Test func `only what is asked for is worked out`() {
    var made: [Int] = []

    let extract = Extract(Stretch(page: 2, of: 3), of: Array(10..<18)) { element in
      made.append(element)
      return element
    }

    #expect(made == [13, 14, 15])
    #expect(extract.elements == made)
    #expect(extract.start == 3)
    #expect(extract.total == 8)
    #expect(Extract(.whole, of: made) { $0 }.elements == made)
    #expect(Extract(.none, of: made) { $0 }.elements.isEmpty)
  }
}
