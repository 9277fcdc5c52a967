/// A simple thing that everybody in a village knows, by which learners know their own picture among
/// others.
package enum LearnerPicture: String, Hashable, Sendable, CaseIterable {
  case hat, fish, boat, house, sun, moon, star, tree, leaf, flower, orange, carrot, umbrella,
    teapot, bowl, key, chair, ladder, bicycle, drum, duck, butterfly, turtle, bell
}
