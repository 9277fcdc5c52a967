import CourseCore
import HTTPTypes
import Hummingbird

/// The files that pages load besides themselves, each under a name that changes with its content.
struct Assets: Sendable {
  private struct File: Sendable {
    let bytes: [UInt8]
    let type: String
  }

  private static let folder = "/assets/"
  private var files: [String: File] = [:]

  /// The address of each file by what it is for.
  private(set) var addresses: [String: String] = [:]

  init() {
    add("style", "page", "css", "text/css; charset=utf-8", PackageResources.page_css)
    add("places", "places", "css", "text/css; charset=utf-8", Array(Places.css.utf8))
    add("script", "page", "js", "text/javascript; charset=utf-8", PackageResources.page_js)
    add("carry", "carry", "js", "text/javascript; charset=utf-8", PackageResources.carry_js)
    add("preview", "preview", "js", "text/javascript; charset=utf-8", PackageResources.preview_js)
    add("previewStyle", "preview", "css", "text/css; charset=utf-8", PackageResources.preview_css)
    for picture in LearnerPicture.allCases {
      let name = "picture-\(picture.rawValue)"
      add(name, name, "svg", "image/svg+xml", Array(picture.svg.utf8))
    }
    add("icon", "icon", "svg", "image/svg+xml", PackageResources.icon_svg)
  }

  private mutating func add(
    _ use: String,
    _ name: String,
    _ ending: String,
    _ type: String,
    _ bytes: [UInt8]
  ) {
    let digest = ETag(of: bytes).text.filter { $0 != "\"" }
    let path = "\(Self.folder)\(name)-\(digest).\(ending)"
    files[path] = File(bytes: bytes, type: type)
    addresses[use] = path
  }

  static func isAsset(_ path: String) -> Bool { path.hasPrefix(folder) }

  /// - Throws: `Problem` for a file that is not there, or not any more.
  func response(to path: String) throws -> Response {
    guard let file = files[path] else { throw Problem(.notFound) }
    let headers: HTTPFields = [
      .contentType: file.type, .cacheControl: "public, max-age=31536000, immutable",
      .xContentTypeOptions: "nosniff",
    ]
    return Response(status: .ok, headers: headers, body: ResponseBody(file.bytes))
  }
}

/// Where a thing stands on a picture, as classes: pages have no styles of their own.
enum Places {
  /// A rule for each whole hundredth of a picture's width or height.
  static let css = (0...100).map { hundredth in
    """
    .x\(hundredth){left:\(hundredth)%}.y\(hundredth){top:\(hundredth)%}\
    .w\(hundredth){width:\(hundredth)%}.h\(hundredth){height:\(hundredth)%}\
    .r\(hundredth){width:\(2 * hundredth)%;padding-bottom:\(2 * hundredth)%;\
    margin-left:-\(hundredth)%;margin-top:-\(hundredth)%}

    """
  }.joined()

  static func classes(of shape: CourseCore.Shape) -> String {
    switch shape {
    case .rectangle(let left, let top, let width, let height):
      "x\(left) y\(top) w\(width) h\(height)"
    case .circle(let x, let y, let radius): "round x\(x) y\(y) r\(radius)"
    }
  }
}
