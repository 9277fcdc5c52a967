import HTTPTypes

extension HTTPFields {
  /// The value of a field that stands once; of one that stands more often, all of them in a list.
  ///
  /// It looks through the fields once and makes no text that is there already.
  func text(of name: HTTPField.Name) -> String? {
    var found: String?
    for field in self where field.name == name {
      if found != nil { return self[name] }
      found = field.value
    }
    return found
  }
}
