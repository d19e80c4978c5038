/// Rows for NumericDate: SDJ-T-06. RFC 7519 §2.

import JOSE

enum DateRows {
  static let all: [Row] = [
    #""1883000000""#, "true", "false", "null", "[]", "{}", "[1883000000]", #""""#, "1e400", "-1e400", "1e16",
    "9007199254740994", "-9007199254740994", "12345678901234567890",
  ].map { Row("NumericDate \($0)", .numericDate, by: .date, bytes($0), not: bytes("1883000000.5")) }
}
