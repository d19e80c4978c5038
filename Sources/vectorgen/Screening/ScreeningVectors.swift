/// Postings, and how candidates of a blind round meet them, apply and are revealed.

enum ScreeningVectors {
  static func add(to suite: inout Collection) throws {
    try MeasureVectors.add(to: &suite)
    try NamingVectors.add(to: &suite)
    try FrameworkVectors.add(to: &suite)
    try PostingShapeVectors.add(to: &suite)
    try PostingVectors.add(to: &suite)
    try PostingBoundVectors.add(to: &suite)
    try ApplyVectors.add(to: &suite)
    try RoundFileVectors.add(to: &suite)
    try ShortlistVectors.add(to: &suite)
    try RevealVectors.add(to: &suite)
  }
}
