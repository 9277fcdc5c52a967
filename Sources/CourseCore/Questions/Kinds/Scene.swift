/// A scene of a story that the learner lives through.
package struct Scene: Hashable, Sendable {
  /// Something the learner can do in a scene.
  package struct Reply: Hashable, Sendable {
    package enum Worth: String, Hashable, Sendable, CaseIterable {
      case safe, unsafe

      /// Neither safe nor unsafe: it does not count.
      case neutral = "reply"
    }

    package let text: String
    package let worth: Worth

    /// The later scene it leads to; `nil` ends the story.
    package let to: SceneID?
    package let why: String?

    /// Where it stands on the scene's picture.
    package let shape: Shape?

    package init(
      _ text: String,
      _ worth: Worth,
      to: SceneID? = nil,
      why: String? = nil,
      shape: Shape? = nil
    ) {
      self.text = text
      self.worth = worth
      self.to = to
      self.why = why
      self.shape = shape
    }
  }

  package let id: SceneID

  /// What is said or seen, in the small Markdown of the format.
  package let says: String
  package let picture: Picture?

  /// Up to four; none ends the story.
  package let replies: [Reply]

  package init(id: SceneID, says: String, picture: Picture? = nil, replies: [Reply] = []) {
    self.id = id
    self.says = says
    self.picture = picture
    self.replies = replies
  }
}
