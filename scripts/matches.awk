# Prints a table of matches: a line for each candidate, a column for each requirement of the posting.
#   awk -f matches.awk posting.json reviews.ndjson

# Every requirement in a posting has an id of its own, after that of the posting.
FNR == NR {
  if (match($0, /"id": "[^"]*"/)) {
    id = substr($0, RSTART + 7, RLENGTH - 8)
    if (posting == "") posting = id
    else columns[++count] = id
  }
  next
}

FNR == 1 {
  printf "%-28s", "candidate"
  for (i = 1; i <= count; i++) printf "  %-26s", columns[i]
  printf "\n"
}

{
  match($0, /"pseudonym":"[^"]*"/)
  printf "%-28s", substr($0, RSTART + 13, RLENGTH - 14)
  for (i = 1; i <= count; i++) {
    at = index($0, "\"requirement\":\"" columns[i] "\"")
    rest = substr($0, at)
    answer = "no"
    if (match(rest, /"met":(true|false),"[a-z]*":"[^"]*"/)) answer = substr(rest, RSTART, RLENGTH)
    sub(/"met":true,"strength":"/, "yes, by ", answer)
    sub(/"met":false,"shortfall":"/, "no, ", answer)
    sub(/"$/, "", answer)
    printf "  %-26s", answer
  }
  printf "\n"
}
