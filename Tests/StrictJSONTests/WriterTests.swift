/// Writing: compact, and only the escapes that are demanded. RFC 8259 §7.
import StrictJSON
import Testing

@Test func onlyWhatMustBeEscapedIsEscaped() {
  let controls = String(String.UnicodeScalarView((UInt8(0)...0x1F).map { Unicode.Scalar($0) }))
  #expect(
    JSON.string(controls).text()
      == #""\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f"#
      + #"\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f""#)
  #expect(JSON.string("\"\\/\u{7F}é\u{2028}\u{1D11E}").text() == "\"\\\"\\\\/\u{7F}é\u{2028}\u{1D11E}\"")
}

@Test func nothingStandsBetweenTheParts() throws {
  let text =
    " { \"a\" : [ 1 , [ ] , { } , [ \"[\" , \"{\" ] ] , \"{\" : null , \"\" : { \"b\" : { } , \"c\" : [ [ ] ] } } "
  #expect(try JSON(parsing: text).text() == #"{"a":[1,[],{},["[","{"]],"{":null,"":{"b":{},"c":[[]]}}"#)
}

@Test func writingAppends() {
  var output = Array("x=[".utf8)
  JSONWriter.append(["a", 1], to: &output)
  JSONWriter.appendString("\n".utf8, to: &output)
  JSONWriter.appendString(["\"", "b"].joined().utf8.reversed(), to: &output)
  #expect(String(decoding: output, as: UTF8.self) == #"x=[["a",1]"\n""b\"""#)
}
