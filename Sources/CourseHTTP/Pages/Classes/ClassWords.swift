/// What is said about open classes, to learners who pick their names and to tutors who see them.
struct ClassWords: Catalogue {
  // To learners.
  let title: String
  let pickName: String
  let noName: String
  let withCard: String
  let letters: String
  let born: @Sendable (Int) -> String
  let pictureTitle: @Sendable (String) -> String
  let pickPicture: String
  let notMe: @Sendable (String) -> String
  let wrong: String
  let pinTitle: @Sendable (String) -> String
  let askTutor: String
  let tutorComes: String

  // To tutors.
  let picture: String
  let classes: String
  let open: String
  let openHere: String
  let openHelp: String
  let who: String
  let everybody: String
  let session: @Sendable (String, Int) -> String
  let openNow: String
  let none: String
  let live: String
  let close: String
  let closed: String
  let nobody: String
  let liveTitle: @Sendable (String) -> String
  let wantsTutor: @Sendable (String) -> String
  let quiet: @Sendable (Int) -> String
  let atStep: @Sendable (String, Int, Int) -> String
  let atQuestion: @Sendable (String, Int, Int) -> String
  let between: String
  let lastFinished: @Sendable (String) -> String
  let went: @Sendable (String) -> String
  let updates: String
}
