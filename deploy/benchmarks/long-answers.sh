#!/usr/bin/env bash
# Reads answers of a megabyte that are one kind of line over and over, as a hostile payer may send them, and tells how long each takes, and
# how much longer than half of it. Needs `mvn -DskipTests package`.
#
#   deploy/benchmarks/long-answers.sh [1000000 bytes]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx256m -XX:+UseSerialGC -cp "$here/target/benchmarks.jar:$here/target/lib/*" \
  org.milepost.benchmarks.LongAnswers "${1:-1000000}"
