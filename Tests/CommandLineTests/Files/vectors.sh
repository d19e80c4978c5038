# Makes the folder vectors with three vectors.
mkdir -p vectors/json
# vector NAME TITLE FROM TEXT EXPECT
vector() {
  cat > "vectors/json/$1.json" <<END
{
  "id": "json/$1", "title": "$2", "rule": "rfc8259-4-duplicate-name", "section": "RFC 8259 §4", "level": "must",
  "severity": "high", "covers": ["JOS-14"], "action": "parse", "features": ["json"], $3
  "given": {"as": "json", "text": "$4"}, "expect": $5
}
END
}
vector names 'Two members have two names.' '' '{\"a\":1,\"b\":2.0}' '{"verdict": "accept", "payload": {"a": 1, "b": 2.0}}'
vector name-twice 'Two members have one name.' \
  '"from": {"vector": "json/names", "mutation": "the second name is the first one"},' '{\"a\":1,\"a\":2.0}' \
  '{"verdict": "reject", "rule": "rfc8259-4-duplicate-name", "location": ""}'
vector name-twice-escaped 'Two members have one name, once with an escape.' \
  '"from": {"vector": "json/names", "mutation": "the second name is an escape of the first one"},' \
  '{\"a\":1,\"\\u0061\":2.0}' '{"verdict": "reject", "rule": "rfc8259-4-duplicate-name", "location": ""}'
