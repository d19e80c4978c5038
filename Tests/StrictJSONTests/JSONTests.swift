import StrictJSON
import Testing

@Test func aTextIsReadAndWrittenAsItWas() throws {
  let text = #"{"a":[1.10,-0,1E400,12345678901234567890],"b":{},"c":[[],{"d":null}],"e":true,"f":false}"#
  #expect(try JSON(parsing: text).text() == text)
}
