#!/usr/bin/env bash
# Reads damaged answers until one can't be read, takes longer than a second, or all have been: by turns as JSON, in English and
# as the page of a visitor. Tells time, the slowest and the heap in use after each million. A seed that failed is tried again alone
# by its number. Needs `mvn -DskipTests package`.
#
#   deploy/benchmarks/fuzz.sh [10000000 executions] [first seed]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx256m -XX:+UseSerialGC -cp "$here/target/benchmarks.jar:$here/target/lib/*" \
  org.milepost.benchmarks.Fuzz "$here/../../modules/insurance/src/test/resources/org/milepost/insurance/desk" "${1:-10000000}" "${2:-1}"
