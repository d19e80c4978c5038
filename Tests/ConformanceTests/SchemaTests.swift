/// The schema of a vector names exactly what the Swift type has.

import Conformance
import FoundationEssentials
import StrictJSON
import Testing

@Suite struct SchemaTests {
  private func schema() throws -> JSON {
    let bytes = try #require(FileManager.default.contents(atPath: Published.folder + "/schema.json"))
    return try JSON(parsing: Array(bytes))
  }

  private func names(_ value: JSON?) -> Set<String> { Set(value?.array?.compactMap(\.string) ?? []) }

  @Test func theMembersAreThoseOfTheFile() throws {
    let (schema, file) = (try schema(), VectorFileTests.file)
    #expect(schema["properties"]?.object?.names == file.names)
    #expect(names(schema["required"]) == Set(file.names).subtracting(["from"]))
    #expect(schema["additionalProperties"] == false)
    let from = schema["properties"]?["from"]
    #expect(from?["properties"]?.object?.names == file["from"]?.object?.names)
  }

  @Test func theChoicesAreThoseOfTheType() throws {
    let properties = try schema()["properties"]
    #expect(names(properties?["level"]?["enum"]) == Set(Vector.Level.allCases.map(\.rawValue)))
    #expect(names(properties?["severity"]?["enum"]) == Set(Vector.Severity.allCases.map(\.rawValue)))
    #expect(names(properties?["action"]?["enum"]) == Set(Vector.Action.allCases.map(\.rawValue)))
  }

  @Test(arguments: [
    Vector.Expectation.accept(1), .reject(rule: "r", location: "/a"), .either(reason: "open"),
  ])
  func eachExpectationHasItsForm(_ expectation: Vector.Expectation) throws {
    let written = Vector(.parse, given: [:], expect: expectation).json["expect"]
    let forms = try schema()["properties"]?["expect"]?["oneOf"]?.array ?? []
    #expect(forms.count == 3)
    let form = forms.first { $0["properties"]?["verdict"]?["const"] == written?["verdict"] }
    #expect(form?["properties"]?.object?.names == written?.object?.names)
    #expect(names(form?["required"]) == Set(written?.object?.names ?? []))
  }
}
