/// Reads test vectors of C2SP/wycheproof where they lie beside the checkout; without them their tests are skipped.

package import Foundation

/// One file of the suite, reduced to what signature tests need. The files' own names are kept.
package struct Wycheproof: Decodable {
  package struct Group: Decodable {
    package let publicKey: Key
    package let tests: [Vector]
  }

  /// The numbers of a key in hexadecimal, as signed ones: with a zero in front, or short. Each kind of key has its own.
  package struct Key: Decodable {
    package let pk, wx, wy, modulus, publicExponent: String?
  }

  package struct Vector: Decodable {
    package let tcId: Int
    package let msg: String
    package let sig: String
    package let result: String
  }

  package let numberOfTests: Int
  package let testGroups: [Group]

  /// The folder `shared/judges/wycheproof` in the nearest folder above this file that has one.
  package static let folder: URL? = {
    var here = URL(fileURLWithPath: #filePath)
    while here.path != "/" {
      here.deleteLastPathComponent()
      let judges = here.appendingPathComponent("shared/judges/wycheproof")
      if FileManager.default.fileExists(atPath: judges.path) { return judges }
    }
    return nil
  }()

  /// Why its tests are skipped.
  package static let absence = "shared/judges/wycheproof is not beside this checkout"

  /// Reads `NAME_test.json`.
  package init(_ name: String) throws {
    guard let folder = Wycheproof.folder else { throw CocoaError(.fileNoSuchFile) }
    let text = try Data(contentsOf: folder.appendingPathComponent(name + "_test.json"))
    self = try JSONDecoder().decode(Wycheproof.self, from: text)
  }
}
