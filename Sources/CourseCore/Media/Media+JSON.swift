/// The form holds the digest alone; a file read back from it has an empty path.
extension MediaFile: JSONRepresentable {
  package var json: JSONValue { digest.json }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(path: "", digest: try Digest(json: json))
  }
}

extension Picture: JSONRepresentable {
  package var json: JSONValue { ["file": file.json, "alt": .string(alt)] }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(file: try json.member("file"), alt: try json.string("alt"))
  }
}

extension Sound: JSONRepresentable {
  package var json: JSONValue { file.json }

  package init(json: JSONValue) throws(ShapeError) { self.init(file: try MediaFile(json: json)) }
}

extension Video: JSONRepresentable {
  package var json: JSONValue { file.json }

  package init(json: JSONValue) throws(ShapeError) { self.init(file: try MediaFile(json: json)) }
}
