#!/usr/bin/env bash
# How many requests a second a cached article answers, as a ratio to nginx sending the same gzip bytes on the same machine
# in the same run. Needs wrk, nginx and curl, and a running Milepost.
#
#   deploy/benchmarks/cached-page.sh [http://127.0.0.1:8080] [/mississippi/klonopin-addiction]
#
# Warms up for 60 seconds, then measures both sides in turn, five times 10 seconds each, and prints the medians and their ratio.
set -euo pipefail
base=${1:-http://127.0.0.1:8080}
path=${2:-/mississippi/klonopin-addiction}
rounds=5 seconds=10 warm_up=60 threads=2 connections=64
port=${NGINX_PORT:-8299}

work=$(mktemp -d)
trap '[ -f "$work/nginx.pid" ] && kill "$(cat "$work/nginx.pid")" 2>/dev/null; rm -rf "$work"' EXIT

mkdir -p "$work/html"
curl -fsS -H 'Accept-Encoding: gzip' -o "$work/html/page.gz" "$base$path"
cat >"$work/nginx.conf" <<CONF
worker_processes auto;
pid $work/nginx.pid;
error_log $work/error.log;
events { worker_connections 1024; }
http {
  access_log off;
  keepalive_requests 1000000000;
  sendfile on;
  tcp_nopush on;
  open_file_cache max=10;
  default_type text/html;
  server {
    listen 127.0.0.1:$port reuseport;
    root $work/html;
    location = /page { add_header Content-Encoding gzip; add_header Vary Accept-Encoding; try_files /page.gz =404; }
  }
}
CONF
chmod -R a+rX "$work"
nginx -c "$work/nginx.conf" -e "$work/error.log"

rate() { # address seconds
  wrk -t$threads -c$connections -d"$2"s -H 'Accept-Encoding: gzip' "$1" | awk '
    /Requests\/sec/ { rate = $2 }
    /Non-2xx|Socket errors/ { print "wrk saw errors: " $0 > "/dev/stderr" }
    END { print rate }'
}
median() { sort -n | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }

echo "page: $base$path, $(stat -c %s "$work/html/page.gz") bytes of gzip; $(nproc) cores; wrk -t$threads -c$connections"
rate "$base$path" "$warm_up" >/dev/null
rate "http://127.0.0.1:$port/page" 5 >/dev/null
: >"$work/ours"; : >"$work/nginx"
for round in $(seq $rounds); do
  rate "$base$path" $seconds >>"$work/ours"
  rate "http://127.0.0.1:$port/page" $seconds >>"$work/nginx"
  echo "round $round: milepost $(tail -1 "$work/ours"), nginx $(tail -1 "$work/nginx")"
done
ours=$(median <"$work/ours") nginx=$(median <"$work/nginx")
awk -v o="$ours" -v n="$nginx" 'BEGIN { printf "median: milepost %.0f/s, nginx %.0f/s, ratio %.2f\n", o, n, o / n }'
