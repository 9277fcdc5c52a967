import CourseCore
import CourseEngine

/// The shapes that the document names once, by name.
enum Components {
  static let schemas: KeyValuePairs<String, Schema> = [
    "ID": .text("an id of the content", pattern: "^[a-z][a-z0-9-]{0,63}$"),
    "Code": .text("a random code", pattern: "^[0-9a-f]{32}$"),
    "Language": .text("a language tag", pattern: "^[a-z]{2,8}$"),
    "Text": .text("in the small Markdown of the format"),
    "Media": .text("to be fetched from /media/…", pattern: "^[0-9a-f]{64}$"),
    "Picture": .object(["file": .named("Media"), "alt": .text()]),
    "Condition": Condition.schema,
    "Learner": LearnerView.schema,
    "Next": NextView.schema,
    "Progress": ProgressView.schema,
    "Programme": ProgrammeView.schema,
    "WayStop": WayStop.schema,
    "CourseSummary": CourseSummary.schema,
    "Course": CourseView.schema,
    "LessonSummary": LessonSummary.schema,
    "Lesson": LessonView.schema,
    "Step": StepView.schema,
    "StepContent": StepView.Content.schema,
    "Task": TaskView.schema,
    "AssessmentSummary": AssessmentSummary.schema,
    "Admission": Admission.schema,
    "Practice": PracticeView.schema,
    "PracticeReply": PracticeReply.schema,
    "Question": QuestionSchemas.question,
    "Option": QuestionSchemas.option,
    "Piece": QuestionSchemas.piece,
    "Area": QuestionSchemas.area,
    "PlayedScene": QuestionSchemas.playedScene,
    "Scene": QuestionSchemas.scene,
    "Answer": QuestionSchemas.answer,
    "KeptAnswer": QuestionSchemas.keptAnswer,
    "Explanation": QuestionSchemas.explanation,
    "Part": QuestionSchemas.part,
    "RightAnswer": QuestionSchemas.rightAnswer,
    "Attempt": AttemptView.schema,
    "AttemptSummary": AttemptSummary.schema,
    "AskedQuestion": AskedQuestion.schema,
    "ExplainedAnswer": ExplainedAnswer.schema,
    "Outcome": Outcome.schema,
    "Screen": Screen.schema,
    "Result": ResultView.schema,
    "Role": Role.schema,
    "GivenRole": GivenRole.schema,
    "Staff": StaffView.schema,
    "Settings": CentreSetting.schema,
    "Settlement": Settlement.schema,
    "SettlementDraft": SettlementDraft.schema,
    "Group": .choice(Audience.allCases.map(\.rawValue), "a target group"),
    "PhoneOwner": .choice(PhoneOwner.allCases.map(\.rawValue), "whose telephone it is"),
    "Purpose": .choice(ConsentPurpose.allCases.map(\.rawValue), "what is consented to"),
    "Person": PersonView.schema,
    "PersonFile": PersonFile.schema,
    "Consent": ConsentRow.schema,
    "ConsentGrant": ConsentGrant.schema,
    "FormerName": FormerName.schema,
    "Problem": problem,
  ]

  /// RFC 9457; further members depend on the kind.
  private static let problem = Schema(
    json: [
      "type": "object",
      "required": ["type", "title", "status"],
      "properties": [
        "type": Schema.choice(ProblemKind.allCases.map(\.type)).json,
        "title": Schema.text("in the language asked for").json,
        "status": Schema.whole(least: 400, most: 599).json,
        "detail": Schema.text().json,
        "retryAfter": Schema.whole("seconds to wait").json,
        "refused": Schema.list(
          .object(["field": .text(), "reason": .choice(Refusal.allCases.map(\.rawValue))])
        ).json,
      ],
    ]
  )
}
