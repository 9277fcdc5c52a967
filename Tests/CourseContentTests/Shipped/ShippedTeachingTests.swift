import CourseContent
import Testing

struct ShippedTeachingTests {
  @Test func `nothing can be said against what is shipped, not even how it teaches`() {
    let content = ShippedContent.content

    #expect(content.fileCount > 90)
    #expect(content.printed() == "")
  }
}
