// Stand-ins until the sitting's own files land; delete each with the arrival of the real one.

package struct Paper: Hashable, JSONRepresentable {
  package var json: JSONValue { .null }
  package init(json: JSONValue) throws(ShapeError) {}
}

package struct SittingRules: Hashable, JSONRepresentable {
  package var json: JSONValue { .null }
  package init(json: JSONValue) throws(ShapeError) {}
}

package struct Outcome: Hashable, JSONRepresentable {
  package var json: JSONValue { .null }
  package init(json: JSONValue) throws(ShapeError) {}
}
