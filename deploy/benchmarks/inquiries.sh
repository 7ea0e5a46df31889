#!/usr/bin/env bash
# How many inquiries a second are stored durably, and whether each one answered with a reference is in the database.
# Starts its own demo on an empty home folder, with the limit per address lifted (all load comes from one address here);
# the database keeps fsync and synchronous_commit on.
#
# Needs wrk, curl and psql.
#
#   deploy/benchmarks/inquiries.sh [port]
#
# Warms up for a minute, then posts for five times 10 seconds and prints each rate, the median, and both counts.
set -euo pipefail
port=${1:-8298}
rounds=5 seconds=10 warm_up=60 threads=2 connections=32
here=$(cd "$(dirname "$0")" && pwd)
milepost=$here/../launcher/target/milepost/bin/milepost

work=$(mktemp -d)
INTAKE_INQUIRIES_PER_ADDRESS_AND_HOUR=100000000 "$milepost" serve --demo --port "$port" --home "$work/home" >"$work/log" 2>&1 &
server=$!
trap 'kill $server 2>/dev/null; wait $server 2>/dev/null || true; rm -rf "$work"' EXIT
until curl -fsS -o /dev/null "http://127.0.0.1:$port/mississippi/contact" 2>/dev/null; do
  kill -0 $server || { cat "$work/log"; exit 1; }
  sleep 1
done

cat >"$work/post.lua" <<'LUA'
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
wrk.headers["Sec-Fetch-Site"] = "same-origin"
wrk.body = "forWhom=MYSELF&name=Load+Example&phone=601-555-0142&message=A+message+of+some+length+as+people+write+them.&agree=on"
function done(summary)
  io.write(string.format("rate %.1f requests %d non2xx3xx %d\n", summary.requests / (summary.duration / 1e6), summary.requests, summary.errors.status))
end
LUA
run() { wrk -t$threads -c$connections -d"$1"s -s "$work/post.lua" "http://127.0.0.1:$port/mississippi/contact" | grep '^rate'; }

echo "$(nproc) cores shared with the load; wrk -t$threads -c$connections; fsync and synchronous_commit on"
total=0
line=$(run $warm_up); total=$((total + $(awk '{print $4}' <<<"$line")))
: >"$work/rates"
for round in $(seq $rounds); do
  line=$(run $seconds)
  echo "round $round: $line"
  awk '{print $2}' <<<"$line" >>"$work/rates"
  total=$((total + $(awk '{print $4}' <<<"$line")))
done
echo "median: $(sort -n "$work/rates" | sed -n $(((rounds + 1) / 2))p) inquiries a second"
# Requests under way when a round ends are stored and not counted by wrk, so the rows may be a few more; never fewer.
data=$work/home/database
port=$(sed -n 4p "$data/data/postmaster.pid")
password=$(sed -n 's/^milepost_owner=//p' "$data/passwords.properties" | sed 's/\\\(.\)/\1/g')
sql() { PGPASSWORD=$password psql -h 127.0.0.1 -p "$port" -U milepost_owner -d milepost -Atc "$1"; }
echo "answered with a reference: $total, rows: $(sql 'select count(*) from intake.inquiry')"
echo "fsync $(sql 'show fsync'), synchronous_commit $(sql 'show synchronous_commit')"
