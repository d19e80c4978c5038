/// The claims around the claims: what an SD-JWT VC never hides, and what a token adds to it. SD-JWT VC §3.2.2.2.

extension Vocabulary {
  static let sdJWTVCEnvelope = Vocabulary(
    name: "SD-JWT VC envelope",
    table: """
      proxy    iss                              can name a women's, religious or local school, or a country
      proxy    {kid,x5c,x5t,x5t#S256,x5u,jku}   the issuer's keys lead to the issuer
      proxy    {vct,vct#integrity,aka_vcts}     a type can be named after the people it is for
      proxy    {nbf,exp}                        the time of an award is close to the age of who won it
      linkage  iat                              no other record has the same second
      linkage  {cnf,jwk}                        the same key at two employers joins two applications
      linkage  status/{status_list,identifier_list,status_assertion}   the index in a list belongs to one person
      linkage  {status_list,identifier_list}    the index in a list belongs to one person
      free-text status                          where it is a word, the issuer's own
      linkage  {sub,jti,cti,sid}                stays the same at every employer
      linkage  {aud,azp,nonce,client_id,txn}    belongs to one presentation
      linkage  {auth_time,acr,amr,sd_hash}      tells when and how the person signed in

      # Beside the subject, not in it: wallets write the title of the credential, some files the learner's name.
      free-text  name                           a title, or the learner's name
      """)
}
