/// A setting of the centre was changed.
package struct SettingChanged: RecordBody {
  package static let kind = RecordKind("setting.changed")

  package let name: String

  /// `nil` when the setting was taken back.
  package let value: String?

  package init(name: String, value: String? = nil) {
    self.name = name
    self.value = value
  }
}

extension SettingChanged {
  package var json: JSONValue {
    .object(present: [
      "name": .string(name),
      "value": value.map { .string($0) },
    ])
  }

  package init(json: JSONValue) throws(ShapeError) {
    self.init(
      name: try json.string("name"),
      value: try json.optionalString("value")
    )
  }
}
