#!/usr/bin/env bash
# How long one answer with 58 lines takes, and how fast files of many are read: beside StAEDI, which only takes them apart, and beside
# a bare split, on the same bytes. Each round runs all of them in turn in JVMs of their own, with the options that the server starts with.
# Needs `mvn -DskipTests package`.
#
#   deploy/benchmarks/eligibility.sh [5 rounds]
#
# Prints the median of the rounds with its range, and the ratio to StAEDI within each round.
set -euo pipefail
rounds=${1:-5}
here=$(cd "$(dirname "$0")" && pwd)
corpus=$here/../../modules/insurance/src/test/resources/org/milepost/insurance/desk
options=$(sed -n 's|^exec "$java" \(.*\) -Dfile.*|\1|p' "$here/../launcher/src/main/dist/bin/milepost")

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
jmh() { # result, benchmark
  "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$here/target/benchmarks.jar:$here/target/lib/*" \
    org.openjdk.jmh.Main "$2" -foe true -jvmArgs "$options" -jvmArgsAppend "-Dcorpus=$corpus" \
    -f 1 -wi 5 -w 3 -i 3 -r 3 -rf csv -rff "$1" >"$work/log" || { cat "$work/log"; exit 1; }
}

echo "$(nproc) cores, $options; load average before: $(cut -d' ' -f1-3 /proc/loadavg)"
for round in $(seq "$rounds"); do
  jmh "$work/one.$round" OneAnswer
  jmh "$work/batch.$round" Batch
  echo "round $round done; load average: $(cut -d' ' -f1-3 /proc/loadavg)"
done

for round in $(seq "$rounds"); do
  tr -d '"' <"$work/one.$round" | sed "s/^/$round,/"
  tr -d '"' <"$work/batch.$round" | sed "s/^/$round,/"
done | awk -F, -v rounds="$rounds" '
  function told(key, unit,    n, i, j, held, sorted) {
    n = 0
    for (i = 1; i <= rounds; i++) if ((key, i) in score) sorted[++n] = score[key, i]
    for (i = 2; i <= n; i++) {
      held = sorted[i]
      for (j = i - 1; j > 0 && sorted[j] > held; j--) sorted[j + 1] = sorted[j]
      sorted[j + 1] = held
    }
    return sprintf(unit " (" unit "–" unit ")", sorted[int((n + 1) / 2)], sorted[1], sorted[n])
  }
  { sub(/^.*benchmarks\./, "", $2) }
  $2 ~ /^OneAnswer.*p0\.(50|99)$/ { score[$2, $1] = $6; if (!($2 in known)) { known[$2]; one[++ones] = $2 } }
  $2 ~ /^Batch.*:(transactions|bytes)$/ {
    score[$9 " " $2, $1] = $6
    split($2, part, /[.:]/)
    if (part[3] == "transactions" && !(($9, part[2]) in known)) { known[$9, part[2]]; batch[++batches] = $9 " " part[2] }
  }
  END {
    print "\none answer of 58 lines, microseconds: median of the rounds (range)"
    for (i = 1; i <= ones; i++) printf "%-28s %s\n", one[i], told(one[i], "%.0f")
    print "\nfiles of 2,000 answers: answers a second, MB a second, ratio to StAEDI as it comes and with nothing checked"
    for (i = 1; i <= batches; i++) {
      split(batch[i], part, " ")
      answers = part[1] " Batch." part[2] ":transactions"
      bytes = part[1] " Batch." part[2] ":bytes"
      for (r = 1; r <= rounds; r++) {
        score["mb", r] = score[bytes, r] / 1e6
        score["checked", r] = score[answers, r] / score[part[1] " Batch.staedi:transactions", r]
        score["unchecked", r] = score[answers, r] / score[part[1] " Batch.staediUnchecked:transactions", r]
      }
      printf "%-18s %-16s %s, %s, %s, %s\n", part[1], part[2], told(answers, "%.0f"), told("mb", "%.1f"),
        told("checked", "%.2f"), told("unchecked", "%.2f")
    }
  }'
