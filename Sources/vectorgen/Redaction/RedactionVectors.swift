/// Records and what a policy shows of them, format by format.

enum RedactionVectors {
  static func add(to suite: inout Collection) throws {
    try BadgeVectors.add(to: &suite)
    try CredentialVectors.add(to: &suite)
    try ResumeVectors.add(to: &suite)
    try IdentityVectors.add(to: &suite)
    try ClaimVectors.add(to: &suite)
    try LeakVectors.add(to: &suite)
    try PolicyVectors.add(to: &suite)
    try OwnPolicyVectors.add(to: &suite)
    try PolicyFileVectors.add(to: &suite)
  }
}
