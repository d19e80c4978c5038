# shellcheck shell=bash
# Writes the record of a made-up candidate as a school would, with all that a reviewer must not see. Sourced by
# scripts/demo, never run.

# record LINE: the claims of one candidate, who is a line of Examples/candidates.txt.
record() {
  local name email birth gender street circuits controllers robots note badges=
  IFS='|' read -r name email birth gender street circuits controllers robots note <<<"$1"
  if [[ $circuits == yes ]]; then
    badges+=$(badge "Electrical Circuits and Measurement" "$note" NSR-ELE-04 "Measures and tests low-voltage circuits" '')
  fi
  if [[ -n $controllers ]]; then
    badges+=${badges:+,}$(badge "Programmable Controllers, level 2" "" NSR-PLC-02 "Programs programmable controllers" \
      "{\"type\":[\"Result\"],\"value\":\"${controllers% *}\",\"status\":\"${controllers#* }\"}")
  fi
  if [[ $robots == yes ]]; then
    badges+=${badges:+,}$(badge "Industrial Robot Operator" "" NSR-ROB-01 "Runs industrial robots" '')
  fi
  cat <<RECORD
{"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json"],
 "type":["VerifiableCredential","ClrCredential"],"name":"Record of $name",
 "credentialSubject":{"type":["ClrSubject"],"id":"did:example:${email%@*}","name":"$name","email":"$email",
  "birthDate":"$birth","gender":"$gender","address":{"streetAddress":"$street"},"verifiableCredential":[$badges]}}
RECORD
}

# badge NAME NOTE CODE SKILL RESULT
badge() {
  local url=https://skills.example/nsr/${3#NSR-}
  printf '{"type":["VerifiableCredential","AchievementCredential"],"validFrom":"2024-12-20T00:00:00Z",'
  printf '"credentialSubject":{"type":["AchievementSubject"],"achievement":{"type":["Achievement"],"name":"%s",' "$1"
  [[ -z $2 ]] || printf '"description":"%s",' "$2"
  printf '"alignment":[{"type":["Alignment"],"targetFramework":"North Shore Skills Register","targetCode":"%s",' "$3"
  printf '"targetName":"%s","targetUrl":"%s"}]},"result":[%s]}}' "$4" "$url" "$5"
}
