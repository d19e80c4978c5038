/// Postings, and how candidates of a blind round meet them, apply and are revealed.

enum ScreeningVectors {
  static func add(to suite: inout Collection) throws {
    try MeasureVectors.add(to: &suite)
    try NamingVectors.add(to: &suite)
    try FrameworkVectors.add(to: &suite)
    try ShapeVectors.add(to: &suite)
    try PostingVectors.add(to: &suite)
  }
}
