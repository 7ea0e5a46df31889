#!/usr/bin/env bash
# Has 500 plans asked as fast as the form takes them, at a payer that takes 5 seconds, in five rounds on one fresh demo. Tells for each
# how many verifications and questions were out at once, how many threads the server had, started and had at once, what it took; then
# reads all that was answered, for it may be nobody else's. The limits per address and per member id are lifted, for all of it comes from one address and
# names one card; the payer is the simulator within the server's process. Needs curl, psql and `mvn -DskipTests package`.
#
#   deploy/benchmarks/verifications.sh [port] [people] [rounds]
#
# Exit 0 where each person was answered, and what the office reads under the reference that they were given names them alone.
set -euo pipefail
port=${1:-8295} people=${2:-500} rounds=${3:-5}
base=http://127.0.0.1:$port
here=$(cd "$(dirname "$0")" && pwd)
milepost=$here/../launcher/target/milepost/bin/milepost

work=$(mktemp -d)
mkdir "$work/asked" "$work/own" "$work/office"
INSURANCE_VERIFICATIONS_PER_ADDRESS_AND_HOUR=1000000 INSURANCE_VERIFICATIONS_PER_MEMBER_AND_DAY=1000000 \
  "$milepost" serve --demo --slow 5 --port "$port" --home "$work/home" >"$work/log" 2>&1 &
server=$!
trap 'kill $server 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT
until curl -fsS -m 5 -o /dev/null "$base/mississippi/insurance" 2>/dev/null; do
  kill -0 $server || { tail -20 "$work/log"; exit 1; }
  sleep 1
done

database=$work/home/database
PGPASSWORD=$(sed -n 's/^milepost_owner=//p' "$database/passwords.properties" | sed 's/\\\(.\)/\1/g')
export PGPASSWORD
sql() { psql -h 127.0.0.1 -p "$(sed -n 4p "$database/data/postmaster.pid")" -U milepost_owner -d milepost -qAtF ' ' -c "$1"; }
threads() { awk '/^Threads/ { print $2 }' "/proc/$server/status"; }
started() { jcmd "$server" PerfCounter.print | sed -n 's/^java.threads.started=//p'; }
cpu() { awk -v hz="$(getconf CLK_TCK)" '{ printf "%.0f", ($14 + $15) / hz }' "/proc/$server/stat"; }
together() { curl -sS -Z --parallel-max 32 -K "$1" 2>"$work/curl"; }

forms() { # round: different people, whose last names differ by letters
  for n in $(seq "$people"); do
    name=EXAMPLE$(printf '%06d' $(($1 * 100000 + n)) | tr 0-9 BCDFGHJKLM)
    cat <<FORM
next
url = "$base/mississippi/insurance"
header = "Sec-Fetch-Site: same-origin"
data = "holder=SELF&payerName=Pinewater+Health+Plan&memberId=MP100200308&firstName=LOAD&lastName=$name"
data = "birthYear=$((1950 + n % 50))&birthMonth=$((1 + n % 12))&birthDay=$((1 + n % 28))&phone=601-555-0142&agree=on&signature=Load"
output = "$work/page"
dump-header = "$work/asked/$name"
FORM
  done
}

# Of something that begins and ends, how many there were at once at the most.
at_once() { echo "select max(n) from (select sum(step) over (order by at, step) as n from ($1) moments) counted"; }

echo "$(nproc) cores shared with the load; load average: $(cut -d' ' -f1-3 /proc/loadavg)"
for round in $(seq "$rounds"); do
  forms "$round" >"$work/forms"
  begin=$(sql 'select clock_timestamp()')
  idle=$(threads) spent=$(cpu) before=$(started)
  while threads; do sleep 0.1; done >"$work/threads" 2>/dev/null &
  watch=$!
  together "$work/forms"
  for _ in $(seq 600); do
    [ "$(sql "select count(*) from insurance.verification where state = 'ASKING'")" -gt 0 ] || break
    sleep 0.5
  done
  kill $watch

  of="from insurance.exchange e join insurance.verification v on v.id = e.verification where v.asked_at > '$begin'"
  questions="select e.sent_at as at, 1 as step $of union all select e.answered_at, -1 $of and e.answered_at is not null"
  verifications="select min(e.sent_at) as at, 1 as step $of group by v.id union all select max(e.answered_at), -1 $of group by v.id"
  echo "round $round:" \
    "$(sql "select count(*), 'asked in', round(extract(epoch from max(asked_at) - min(asked_at)), 1), 's;', string_agg(distinct state, ', ') from insurance.verification where asked_at > '$begin'");" \
    "at once $(sql "$(at_once "$verifications")") verifications, $(sql "$(at_once "$questions")") questions;" \
    "threads $idle before, $(sort -n "$work/threads" | tail -1) at the most, $(($(started) - before)) started;" \
    "CPU $(($(cpu) - spent)) s;" \
    "$(sql "select 'all answered after', round(extract(epoch from max(answered_at) - min(asked_at)), 1), 's' $of");" \
    "$(sql "select 'each in', round((percentile_cont(0.5) within group (order by took))::numeric, 1), 's, the slowest in', round(max(took)::numeric, 1), 's' from (select extract(epoch from max(e.answered_at) - v.asked_at) as took $of group by v.id, v.asked_at) each");" \
    "questions $(sql "select string_agg(outcome || ' ' || n, ', ') from (select e.outcome, count(*) as n $of group by 1) o")"
done

# From who asked to the reference that they are shown, and from there to what was asked and answered, as the office reads it.
read_all() { # folder: one request for each file in "asked", as its words after the name say
  while read -r name path cookie; do
    printf 'next\nurl = "%s%s"\nheader = "Cookie: %s"\noutput = "%s"\n' "$base" "$path" "$cookie" "$work/$1/$name"
  done >"$work/pages"
  together "$work/pages"
}
for name in "$work"/asked/*; do
  echo "${name##*/} /mississippi/insurance/coverage $(sed -n 's/^[Ss]et-[Cc]ookie: \(milepost-coverage=[^;]*\).*/\1/p' "$name")"
done | read_all own

curl -fsS -o /dev/null -c "$work/jar" -H 'Sec-Fetch-Site: same-origin' \
  -d 'email=mississippi@extramile.example.org' -d 'password=river-birch-lane' "$base/console/sign-in"
curl -fsS -o /dev/null -b "$work/jar" -c "$work/jar" -H 'Sec-Fetch-Site: same-origin' \
  -d "code=$("$milepost" sign-in-code mississippi@extramile.example.org)" "$base/console/sign-in/code"
session=$(awk '$6 ~ /^milepost/ { printf "%s=%s; ", $6, $7 }' "$work/jar")
for name in "$work"/own/*; do
  echo "${name##*/} /console/coverage/$(grep -oE 'MP-[0-9A-F]{4}-[0-9A-F]{4}' "$name" | head -1) $session"
done | read_all office

# Five questions and five answers, each with a line that names the person.
wrong=0
for name in "$work"/asked/*; do
  named=$(grep -oE 'NM1\*IL\*1\*EXAMPLE[A-Z]+' "$work/office/${name##*/}" | sort | uniq -c | awk '{ print $1, $2 }')
  [ "$named" = "10 NM1*IL*1*${name##*/}" ] || wrong=$((wrong + 1))
done
echo "asked: $((people * rounds)), read: $(find "$work/office" -type f | wc -l), with anything else than ten lines of their own: $wrong"
[ "$wrong" -eq 0 ] && [ "$(find "$work/office" -type f | wc -l)" -eq $((people * rounds)) ]
