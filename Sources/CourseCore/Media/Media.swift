/// A file that a text shows or plays, known by its content.
package struct MediaFile: Hashable, Sendable {
  /// Where the file stands below the content's root, such as `Courses/lua-dao/media/a.svg`.
  ///
  /// Not part of the canonical form: a file that only moved is the same file.
  package let path: String
  package let digest: Digest

  package init(path: String, digest: Digest) {
    self.path = path
    self.digest = digest
  }
}

/// A picture with what is on it in words.
package struct Picture: Hashable, Sendable {
  package let file: MediaFile

  /// What is on the picture, without giving an answer away; empty where a line beside it says it.
  package let alt: String

  package init(file: MediaFile, alt: String) {
    self.file = file
    self.alt = alt
  }
}

/// A recorded voice.
package struct Sound: Hashable, Sendable {
  package let file: MediaFile

  package init(file: MediaFile) { self.file = file }
}

/// A film, whose content the text beside it tells too.
package struct Video: Hashable, Sendable {
  package let file: MediaFile

  package init(file: MediaFile) { self.file = file }
}
