#!/usr/bin/env bash
# Whether reading takes more memory where there is more to read: pipes 200, then 20,000 answers of 58 lines each, made on the way,
# through `milepost eligibility read --json` with a heap of 32 MB, and tells how many objects came out, how many of them differ, how
# long it took and the most memory that was resident. Needs `mvn -DskipTests package` and GNU time.
#
#   deploy/benchmarks/constant-memory.sh
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
milepost=$here/../launcher/target/milepost/bin/milepost
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for answers in 200 20000; do
  "$java" -cp "$here/target/benchmarks.jar:$here/target/lib/*" org.milepost.benchmarks.AnswerBatch $answers |
    tee >(wc -c >"$work/sent") |
    JAVA_OPTS="-Xmx32m -Xlog:gc*:file=$work/gc" /usr/bin/time -o "$work/time" -f '%e %M' "$milepost" eligibility read --json |
    awk -F'"transaction":' '{ split($2, number, ","); numbers[number[1]] } /"status":"ACTIVE"/ { active++ }
      END { for (n in numbers) different++; print NR, active, different }' >"$work/read"
  read -r objects active different <"$work/read"
  read -r seconds resident <"$work/time"
  collected=$(sed -n 's/.*[^0-9]\([0-9]*\)M->\([0-9]*\)M([0-9]*M).*/\2/p' "$work/gc" | sort -n | tail -1)
  echo "$answers answers, $(<"$work/sent") bytes: $objects objects, $active of them active, $different control numbers;" \
    "$seconds s, $((resident / 1024)) MB resident, at most $collected MB of heap in use after a collection"
  [ "$objects" -eq "$answers" ] && [ "$different" -eq "$answers" ]
done
