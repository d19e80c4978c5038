# shellcheck shell=bash
# Twelve made-up candidates for the demo: for each a record as the school writes it down, with all that a reviewer must not
# see. Sourced by scripts/demo, never run.

# name | e-mail | birth date | gender | street | circuits | controllers: score and status | robots | a note of the teacher's
candidates='
Noor Adeyemi|noor.adeyemi89@mail.example|1989-03-27|female|12 Weir Lane|yes|82 Completed|yes|Noor Adeyemi was the first of her year to wire the crane.
Þórunn Jónsdóttir|thorunn@mail.example|1971-11-02|female|3 Quay Row|yes|91.5 Completed|no|Back at school after maternity leave.
José Luis Ibáñez Roca|jlibanez@mail.example|1999-07-14|male|40 Dock Street|yes|70 Completed|yes|José Luis came to us from Valencia.
Wang Xiaoming|xiaoming.wang@mail.example|2003-01-30|male|8 Harbour Rise|yes|69.9 Completed|no|Class captain of 2022.
Anneliese van der Berg|a.vdberg@mail.example|1964-05-19|female|77 Mill Road|no|88 Completed|yes|At 58 years old our oldest learner.
Kwame Mensah|kwame.mensah@mail.example|1995-09-09|male|21 Chapel Hill|yes|95 Failed|no|Deacon at his church.
Олена Щербатих|olena.s@mail.example|1987-12-24|female|5 Lock Lane|yes|77 Completed|yes|Refugee from Kharkiv.
Siobhán O’Brien|siobhan.obrien@mail.example|1992-04-01|female|16 Ferry View|yes||no|Captain of the women’s rowing team.
Minh|minh@mail.example|1998-08-08|nonbinary|9 Basin Street|yes|73 Completed|yes|Uses a wheelchair.
John Smith Jr.|jsmith1958@mail.example|1958-02-11|male|101 High Street|yes|84 Completed|no|A Navy veteran.
Fatima Zahra El Amrani|fz.elamrani@mail.example|2001-06-06|female|2 Market Square|no|90 Completed|no|Head of the Muslim students’ society.
Sven Göransson|sven@mail.example|1976-10-10|male|33 Bridge Street|yes|71 Completed|yes|Shop steward of the dockers’ union.
'

# record LINE: the claims of one candidate.
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
