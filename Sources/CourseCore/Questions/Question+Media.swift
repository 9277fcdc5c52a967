extension Question {
  /// The files that the question shows and plays, those of its options and scenes too.
  package var media: [MediaFile] {
    let own = [picture?.file, say?.file]
    let parts: [MediaFile?] =
      switch answer {
      case .choices(let options): options.flatMap { [$0.picture?.file, $0.say?.file] }
      case .match(let answer): answer.pairs.map { $0.picture?.file }
      case .scenario(let scenes): scenes.map { $0.picture?.file }
      case .trueOrFalse, .typed, .number, .order, .sort, .fill, .spot, .poll: []
      }
    return (own + parts).compactMap(\.self)
  }
}
