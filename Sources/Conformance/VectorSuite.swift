/// A folder of vectors, read whole.

import FoundationEssentials
import StrictJSON

/// All vectors below a folder, in the order of their ids.
public struct VectorSuite: Sendable {
  /// The vectors, sorted by id.
  public let vectors: [Vector]

  /// Reads every `.json` file in the folders below `folder`. Files in the folder itself (keys, schema, requirements) and
  /// in `adapters` are no vectors.
  /// - Throws: the first file that is no vector.
  public init(readingFrom folder: String) throws(VectorError) {
    let paths: [String]
    do { paths = try FileManager.default.subpathsOfDirectory(atPath: folder) } catch { throw VectorError(.unreadable) }
    var vectors: [Vector] = []
    for path in paths.filter(Self.isVector) {
      do throws(VectorError) {
        vectors.append(try Self.vector(at: path, in: folder))
      } catch {
        throw error.inside(path)
      }
    }
    guard !vectors.isEmpty else { throw VectorError(.empty) }
    self.vectors = vectors.sorted { $0.id < $1.id }
  }

  /// Whether a path below the folder is that of a vector.
  public static func isVector(_ path: String) -> Bool {
    path.hasSuffix(".json") && path.contains("/") && !path.hasPrefix("adapters/")
  }

  private static func vector(at path: String, in folder: String) throws(VectorError) -> Vector {
    guard let bytes = FileManager.default.contents(atPath: folder + "/" + path) else { throw VectorError(.unreadable) }
    let file: JSON
    do { file = try JSON(parsing: Array(bytes)) } catch { throw VectorError(.notJSON) }
    guard let object = file.object else { throw VectorError(.notObject) }
    let vector = try Vector(object)
    guard vector.id + ".json" == path else { throw VectorError(.idIsNotPath, at: ["id"]) }
    return vector
  }
}
