# Shows two JSON documents beside each other: what was signed, and what of it is seen. The second is the first with members
# and elements left out, in any order of members; what is missing from it is drawn as gauze.
#   LC_ALL=C awk -v width=100 -v left="..." -v right="..." -f side-by-side.awk SIGNED SEEN
# POSIX awk. Works on bytes (LC_ALL=C), so that every awk counts the same; continuation bytes of UTF-8 take no column.

BEGIN {
  column = int((width - 3) / 2)
  gauze = "\342\226\221\342\226\221\342\226\221\342\226\221\342\226\221\342\226\221\342\226\221\342\226\221"
  ellipsis = "\342\200\246"
  rule = sprintf("%" column "s", "")
  gsub(/ /, "-", rule)
}

FNR == 1 { document++ }
{ source[document] = source[document] $0 "\n" }

END {
  signed = parse(source[1])
  seen = parse(source[2])
  pair(signed, seen)
  row(left, right)
  row(rule, rule)
  show(signed, 0)
  show_added(seen, signed)
}

# Reading. Nodes are numbers; kind is o(bject), a(rray) or s(calar); a scalar keeps its text as written.

function parse(text) {
  rest = text
  return value()
}

function token(pattern) {
  sub(/^[ \t\r\n]+/, "", rest)
  if (!match(rest, "^(" pattern ")")) return ""
  taken = substr(rest, 1, RLENGTH)
  rest = substr(rest, RLENGTH + 1)
  return taken
}

function value(    node, key) {
  node = ++nodes
  count[node] = 0
  if (token("[{]")) {
    kind[node] = "o"
    while (!token("}")) {
      key = token(string_pattern())
      if (key == "" || token(":") == "") malformed()
      add(node, key)
      if (token(",") == "" && rest !~ /^[ \t\r\n]*}/) malformed()
    }
  } else if (token("[[]")) {
    kind[node] = "a"
    while (!token("]")) {
      add(node, "")
      if (token(",") == "" && rest !~ /^[ \t\r\n]*]/) malformed()
    }
  } else {
    kind[node] = "s"
    text[node] = token(string_pattern() "|[-+.0-9a-zA-Z]+")
    if (text[node] == "") malformed()
  }
  return node
}

function string_pattern() { return "\"([^\"\\\\]|\\\\.)*\"" }

function add(node, key,    new) {
  new = value()
  count[node]++
  child[node, count[node]] = new
  name[node, count[node]] = key
}

function malformed() {
  print "side-by-side: not JSON near: " substr(rest, 1, 40) > "/dev/stderr"
  exit 1
}

# Matching. An element of the seen array stands for the first signed element that holds all of it, in order.

function member(node, key,    i) {
  for (i = 1; i <= count[node]; i++) if (name[node, i] == key) return child[node, i]
  return 0
}

function within(part, whole,    i, j, other) {
  if (kind[part] != kind[whole]) return 0
  if (kind[part] == "s") return text[part] == text[whole]
  if (kind[part] == "o") {
    for (i = 1; i <= count[part]; i++) {
      other = member(whole, name[part, i])
      if (!other || !within(child[part, i], other)) return 0
    }
    return 1
  }
  j = 1
  for (i = 1; i <= count[part]; i++) {
    while (j <= count[whole] && !within(child[part, i], child[whole, j])) j++
    if (j > count[whole]) return 0
    j++
  }
  return 1
}

function pair(whole, part,    i, j, other) {
  twin[whole] = part
  if (kind[whole] == "o") {
    for (i = 1; i <= count[whole]; i++) {
      other = member(part, name[whole, i])
      if (other) pair(child[whole, i], other)
    }
  } else if (kind[whole] == "a") {
    j = 1
    for (i = 1; i <= count[part]; i++) {
      while (j <= count[whole] && !within(child[part, i], child[whole, j])) j++
      if (j > count[whole]) return
      pair(child[whole, j], child[part, i])
      j++
    }
  }
}

# Showing.

function show(node, depth,    i, label, names) {
  for (i = 1; i <= count[node]; i++) {
    # Deep inside, claims that are kept back are told by name only, those beside each other in one row.
    if (depth > 2 && kind[node] == "o" && !(child[node, i] in twin)) {
      names = names (names == "" ? "" : ", ") plain(name[node, i])
      continue
    }
    tell(names, depth)
    names = ""
    label = kind[node] == "o" ? plain(name[node, i]) : "[" (i - 1) "]"
    show_node(child[node, i], label, depth)
  }
  tell(names, depth)
}

function tell(names, depth) {
  if (names != "") row(indent(depth) "(" names ")", indent(depth) gauze)
}

function show_node(node, label, depth,    line, below, named) {
  line = indent(depth) label ": " summary(node)
  row(line, node in twin ? line : indent(depth) gauze)
  if (one_line(node)) return
  below = rows(node)
  # What is kept back whole is not worth a page of gauze.
  if (node in twin || below <= 5) {
    show(node, depth + 1)
    return
  }
  named = member(node, "\"name\"")
  if (named && kind[named] == "s") row(indent(depth + 1) "name: " plain(text[named]), indent(depth + 1) gauze)
  else named = 0
  row(indent(depth + 1) ellipsis " " (named ? below - 1 " more" : below) " lines", indent(depth + 1) gauze)
}

# The school's tool adds claims of its own (iss, cnf); they are in what is seen and not in the file that was given to it.
function show_added(node, whole,    i) {
  for (i = 1; i <= count[node]; i++) {
    if (member(whole, name[node, i])) continue
    twin[child[node, i]] = child[node, i]
    mark_seen(child[node, i])
    show_node(child[node, i], plain(name[node, i]), 0)
  }
}

function mark_seen(node,    i) {
  twin[node] = node
  for (i = 1; i <= count[node]; i++) mark_seen(child[node, i])
}

function rows(node,    i, total) {
  if (one_line(node)) return 0
  for (i = 1; i <= count[node]; i++) total += 1 + rows(child[node, i])
  return total
}

# Scalars, and lists of scalars that are shown or kept back as one.
function one_line(node,    i) {
  if (kind[node] == "s" || count[node] == 0) return 1
  if (kind[node] == "o") return 0
  for (i = 1; i <= count[node]; i++) {
    if (kind[child[node, i]] != "s") return 0
    if (node in twin && !(child[node, i] in twin)) return 0
  }
  return 1
}

function summary(node,    i, line) {
  if (kind[node] == "s") return plain(text[node])
  if (count[node] == 0) return kind[node] == "o" ? "{}" : "[]"
  if (!one_line(node)) return ""
  for (i = 1; i <= count[node]; i++) line = line (i > 1 ? ", " : "") plain(text[child[node, i]])
  return line
}

function plain(quoted) {
  if (quoted ~ /^"/) return substr(quoted, 2, length(quoted) - 2)
  return quoted
}

function indent(depth,    blanks) {
  blanks = sprintf("%" (2 * depth) "s", "")
  return depth == 0 ? "" : blanks
}

function row(one, other,    line) {
  line = fit(one) " | " fit(other)
  sub(/ +$/, "", line)
  print line
}

function fit(cell,    i, used, byte) {
  if (columns(cell) > column) {
    for (i = 1; used < column; i++) {
      byte = substr(cell, i, 1)
      if (byte !~ /[\200-\277]/) used++
    }
    cell = substr(cell, 1, i - 2) ellipsis
  }
  return cell sprintf("%" (column - columns(cell) + 0) "s", "")
}

function columns(cell) {
  gsub(/[\200-\277]/, "", cell)
  return length(cell)
}
