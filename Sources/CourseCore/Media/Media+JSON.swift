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

extension Picture: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("alt", alt)
      json.member("file", file)
    }
  }
}

extension MediaFile: JSONWritable {
  package func write(to json: inout JSONWriter) { json.digest(digest) }
}

extension Sound: JSONWritable {
  package func write(to json: inout JSONWriter) { json.digest(file.digest) }
}

extension Sound: JSONRepresentable {
  package var json: JSONValue { file.json }

  package init(json: JSONValue) throws(ShapeError) { self.init(file: try MediaFile(json: json)) }
}

extension Video: JSONRepresentable {
  package var json: JSONValue { file.json }

  package init(json: JSONValue) throws(ShapeError) { self.init(file: try MediaFile(json: json)) }
}
