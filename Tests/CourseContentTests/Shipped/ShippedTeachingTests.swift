import CourseContent
import CourseCore
import OrderedCollections
import Testing

struct ShippedTeachingTests {
  @Test func `nothing can be said against what is shipped, not even how it teaches`() {
    let content = ShippedContent.content

    #expect(content.fileCount > 90)
    #expect(content.printed() == "")
  }

  @Test func `every lesson, question and task is for a competence of the framework`() {
    let shipped = ShippedContent.content.library.originals

    #expect(shipped.questions.count > 700)
    for question in shipped.questions {
      #expect(!question.competences.isEmpty, "\(question.id)")
    }
    for (lesson, written) in shipped.lessons {
      #expect(written.questions.contains { !$0.competences.isEmpty }, "\(lesson)")
    }
    for task in shipped.courses.values.flatMap(\.tasks) {
      #expect(!task.competences.isEmpty, "\(task.id)")
    }
  }
}
