#!/usr/bin/env bash
# Has plans asked at a payer that takes 20 seconds, kills the server with -9 while all of their questions are out, starts it again,
# twice, and waits until each verification has ended. Then reads the record: no question may be answered twice, and each one that was
# sent is one disclosure. Takes some minutes, for what was out is asked again by the retry rules. Needs curl, psql and
# `mvn -DskipTests package`.
#
#   deploy/benchmarks/kill-nine-asking.sh [port] [people for each kill]
set -euo pipefail
port=${1:-8293} people=${2:-60} kills=2
base=http://127.0.0.1:$port
here=$(cd "$(dirname "$0")" && pwd)
milepost=$here/../launcher/target/milepost/bin/milepost

work=$(mktemp -d)
export INSURANCE_VERIFICATIONS_PER_ADDRESS_AND_HOUR=1000000 INSURANCE_VERIFICATIONS_PER_MEMBER_AND_DAY=1000000
trap 'kill "$server" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT

start() {
  "$milepost" serve --demo --slow 20 --port "$port" --home "$work/home" >>"$work/log" 2>&1 &
  server=$!
  until curl -fsS -m 5 -o /dev/null "$base/mississippi/insurance" 2>/dev/null; do
    kill -0 $server || { tail -20 "$work/log"; exit 1; }
    sleep 1
  done
  PGPASSWORD=$(sed -n 's/^milepost_owner=//p' "$work/home/database/passwords.properties" | sed 's/\\\(.\)/\1/g')
  export PGPASSWORD
}
sql() {
  psql -h 127.0.0.1 -p "$(sed -n 4p "$work/home/database/data/postmaster.pid")" -U milepost_owner -d milepost -qAtF ' ' -c "$1"
}
ask() { # kill: different people, whose last names differ by letters
  local n name
  for n in $(seq "$people"); do
    name=EXAMPLE$(printf '%06d' $(($1 * 1000 + n)) | tr 0-9 BCDFGHJKLM)
    curl -fsS -o /dev/null -H 'Sec-Fetch-Site: same-origin' \
      -d "holder=SELF&payerName=Pinewater+Health+Plan&memberId=MP100200308&firstName=LOAD&lastName=$name" \
      -d "birthYear=1980&birthMonth=2&birthDay=1&phone=601-555-0142&agree=on&signature=Load" "$base/mississippi/insurance"
  done
}

start
for kill in $(seq $kills); do
  ask "$kill"
  sleep 8
  echo "killed with $(sql "select count(*) from insurance.exchange where outcome = 'OPEN'") questions out," \
    "$(sql "select count(*) from insurance.exchange where outcome <> 'OPEN'") answered"
  kill -9 $server
  wait $server 2>/dev/null || true
  start
done
for _ in $(seq 600); do
  [ "$(sql "select count(*) from insurance.verification where state = 'ASKING'")" -gt 0 ] || break
  sleep 2
done

echo "asked by $((people * kills)); $(sql "select string_agg(state || coalesce(' ' || handover, '') || ' ' || n, ', ') from
  (select state, handover, count(*) as n from insurance.verification group by 1, 2) ended")"
echo "questions: $(sql "select string_agg(outcome || ' ' || n, ', ') from
  (select outcome, count(*) as n from insurance.exchange group by 1) each"), sent at most \
$(sql "select max(n) from (select count(*) as n from insurance.exchange group by verification, service_type) each") times"
twice=$(sql "select count(*) from (select 1 from insurance.exchange where outcome = 'ANSWERED'
  group by verification, service_type having count(*) > 1) twice")
sent=$(sql 'select count(*) from insurance.exchange where taken_from is null')
disclosed=$(sql 'select count(*) from intake.disclosure')
ended=$(sql "select count(*) from insurance.verification where state <> 'ASKING'")
echo "answered twice: $twice; sent: $sent, disclosures: $disclosed"
[ "$ended" -eq $((people * kills)) ] && [ "$twice" -eq 0 ] && [ "$sent" -eq "$disclosed" ]
