/// A folder of vectors, read whole.

internal import FoundationEssentials
internal import OpenSSLCrypto
internal import StrictJSON

/// All vectors below a folder, in the order of their ids.
public struct VectorSuite: Sendable {
  /// The vectors, sorted by id.
  public let vectors: [Vector]

  /// What `sha256sum` says of the list that `sha256sum` prints for the files, sorted by path: a fingerprint of the suite.
  public let digest: String

  /// Reads every `.json` file in the folders below `folder`. Files in the folder itself (keys, schema, requirements) and
  /// in `adapters` are no vectors.
  /// - Throws: the first file that is no vector.
  public init(readingFrom folder: String) throws(VectorError) {
    let paths: [String]
    // The slash makes a link to a folder the folder.
    do {
      paths = try FileManager.default.subpathsOfDirectory(atPath: folder + "/")
    } catch {
      throw VectorError(.unreadable)
    }
    var vectors: [Vector] = []
    var list: [UInt8] = []
    for path in paths.filter(Self.isVector).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      do throws(VectorError) {
        guard let bytes = FileManager.default.contents(atPath: folder + "/" + path) else {
          throw VectorError(.unreadable)
        }
        list += Array("\(Self.digest(of: Array(bytes)))  \(path)\n".utf8)
        vectors.append(try Self.vector(in: Array(bytes), at: path))
      } catch {
        throw error.inside(path)
      }
    }
    guard !vectors.isEmpty else { throw VectorError(.empty) }
    self.vectors = vectors.sorted { $0.id < $1.id }
    digest = Self.digest(of: list)
  }

  /// Whether a path below the folder is that of a vector.
  public static func isVector(_ path: String) -> Bool {
    path.hasSuffix(".json") && path.contains("/") && !path.hasPrefix("adapters/")
  }

  private static func vector(in bytes: [UInt8], at path: String) throws(VectorError) -> Vector {
    let file: JSON
    do { file = try JSON(parsing: bytes, limits: limits) } catch { throw VectorError(.notJSON) }
    guard let object = file.object else { throw VectorError(.notObject) }
    let vector = try Vector(object)
    guard vector.id + ".json" == path else { throw VectorError(.idIsNotPath, at: ["id"]) }
    return vector
  }

  /// A vector may hold what is too large for a reader.
  private static let limits = JSONLimits(bytes: 1 << 24, depth: 512)

  /// SHA-256 in lower-case hexadecimal.
  private static func digest(of bytes: [UInt8]) -> String {
    SHA2.sha256.digest(of: bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
