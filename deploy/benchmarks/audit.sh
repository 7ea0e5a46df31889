#!/usr/bin/env bash
# Fills the audit trail of a fresh demo with made-up entries, chained as the server chains them, lets the server sign them, and
# measures: `milepost audit verify` over a million, five times; then the auditor's page over ten million, 30 times each way of asking.
# Needs curl, `mvn -DskipTests package` and some 10 GB of disk.
#
#   deploy/benchmarks/audit.sh [port] [million] [all]
set -euo pipefail
port=${1:-8299} million=${2:-1000000} all=${3:-10000000}
base=http://127.0.0.1:$port
here=$(cd "$(dirname "$0")" && pwd)
distribution=$here/../launcher/target/milepost
milepost=$distribution/bin/milepost

work=$(mktemp -d "${TMPDIR:-/var/tmp}/audit.XXXXXX")
trap 'kill "$pid" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT
"$milepost" serve --demo --port "$port" --home "$work/home" >"$work/log" 2>&1 &
pid=$!
until curl -fsS -m 5 -o /dev/null "$base/mississippi" 2>/dev/null; do
  kill -0 "$pid" || { tail -20 "$work/log"; exit 1; }
  sleep 1
done

fill() { # how many
  java -cp "$here/target/benchmarks.jar:$here/target/lib/*" org.milepost.benchmarks.FillTrail "$work/home" "$1" | tail -1
  # The server signs what is new once a minute.
  sleep 75
}

echo "load average: $(cut -d' ' -f1-3 /proc/loadavg)"
fill "$million"
for _ in 1 2 3 4 5; do "$milepost" audit verify --demo --home "$work/home" | head -1; done

fill $((all - million))
curl -fsS -o /dev/null -c "$work/jar" -H 'Sec-Fetch-Site: same-origin' \
  -d 'email=auditor@extramile.example.org' -d 'password=lantern-hill-watch' "$base/console/sign-in"
curl -fsS -o /dev/null -b "$work/jar" -c "$work/jar" -H 'Sec-Fetch-Site: same-origin' \
  -d "code=$("$milepost" sign-in-code auditor@extramile.example.org)" "$base/console/sign-in/code"
ask() { # name, address
  for _ in $(seq 35); do
    curl -fsS -o "$work/page" -b "$work/jar" -w '%{time_total}\n' "$base$2"
  done | tail -30 | sort -n >"$work/times"
  awk -v name="$1" -v rows="$(grep -c '<tr' "$work/page")" \
    '{ t[NR] = $1 * 1000 } END { printf "%-12s median %.0f ms, slowest %.0f ms, %d rows\n", name, (t[15] + t[16]) / 2, t[NR], rows }' "$work/times"
}
echo "load average: $(cut -d' ' -f1-3 /proc/loadavg)"
ask newest /console/audit
ask record "/console/audit?record=MP-0000-9E37"
ask person "/console/audit?who=00000000-0000-4000-8000-000000000007"
ask day "/console/audit?from=$(date -u +%F)&to=$(date -u +%F)"
ask unusual "/console/audit?unusual=on"
