#!/usr/bin/env bash
# Posts 200 inquiries while the server is killed with -9 three times, then signs in as the Mississippi office and looks for
# every reference that a visitor was given. Exit 0 where each one stands in the inbox. Needs curl.
#
#   deploy/benchmarks/kill-nine.sh [port]
set -euo pipefail
port=${1:-8297} wanted=200 kills=3 workers=4
base=http://127.0.0.1:$port
here=$(cd "$(dirname "$0")" && pwd)
milepost=$here/../launcher/target/milepost/bin/milepost

work=$(mktemp -d)
export INTAKE_INQUIRIES_PER_ADDRESS_AND_HOUR=100000
trap 'touch "$work/stop"; kill "$(cat "$work/pid")" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT

start() {
  "$milepost" serve --demo --port "$port" --home "$work/home" >>"$work/log" 2>&1 &
  echo $! >"$work/pid"
  until curl -fsS -m 5 -o /dev/null "$base/mississippi/contact" 2>/dev/null; do
    kill -0 "$(cat "$work/pid")" || { tail -20 "$work/log"; exit 1; }
    sleep 1
  done
}

post() { # worker
  local location
  while [ ! -e "$work/stop" ]; do
    location=$(curl -s -m 10 -o /dev/null -w '%{redirect_url}' -H 'Sec-Fetch-Site: same-origin' \
      -d "forWhom=MYSELF&name=Worker+$1&phone=601-555-0142&agree=on" "$base/mississippi/contact" || true)
    case $location in
      */contact/thanks/MP-*) echo "${location##*/}" >>"$work/answered.$1" ;;
      *) sleep 0.3 ;;
    esac
    sleep 0.05
  done
}
answered() { cat "$work"/answered.* 2>/dev/null | wc -l; }

start
for worker in $(seq $workers); do post "$worker" & done
for kill in $(seq $kills); do
  until [ "$(answered)" -ge $((wanted * kill / (kills + 1))) ]; do sleep 0.2; done
  kill -9 "$(cat "$work/pid")"
  echo "killed at $(answered) answered"
  wait "$(cat "$work/pid")" 2>/dev/null || true
  start
done
until [ "$(answered)" -ge $wanted ]; do sleep 0.2; done
touch "$work/stop"
sleep 2

curl -fsS -o /dev/null -c "$work/jar" -H 'Sec-Fetch-Site: same-origin' \
  -d 'email=mississippi@extramile.example.org' -d 'password=river-birch-lane' "$base/console/sign-in"
curl -fsS -o /dev/null -b "$work/jar" -c "$work/jar" -H 'Sec-Fetch-Site: same-origin' \
  -d "code=$("$milepost" sign-in-code mississippi@extramile.example.org)" "$base/console/sign-in/code"
page=0
while :; do
  found=$(curl -fsS -b "$work/jar" "$base/console/inbox?page=$page" | grep -oE 'MP-[0-9A-F]{4}-[0-9A-F]{4}' | sort -u || true)
  [ -n "$found" ] || break
  echo "$found" >>"$work/inbox"
  page=$((page + 1))
done
sort -u "$work"/answered.* >"$work/answered"
sort -u "$work/inbox" >"$work/inbox.sorted"
missing=$(comm -23 "$work/answered" "$work/inbox.sorted" | wc -l)
echo "answered with a reference: $(wc -l <"$work/answered"); in the inbox: $(wc -l <"$work/inbox.sorted"); missing: $missing"
[ "$missing" -eq 0 ]
