#!/bin/sh
# Measures what docs/performance.md says, on this machine: docs/performance.sh [RUNS] [LEFT.txt RIGHT.txt]
# Takes some minutes; close what else runs. Writes to benchmarks/target.
set -eu
cd "$(dirname "$0")/.."
runs=${1:-7}
left=${2:-fixtures/pairs/de-pyongyang/a.txt}
right=${3:-fixtures/pairs/de-pyongyang/b.txt}
. .mvn/find-jdk.sh
synopse_find_jdk jdk
./mvnw -q -B -ntp -DskipTests -Dquick -Pbenchmark package
java=$JAVA_HOME/bin/java
jars="benchmarks/target/synopse-benchmarks.jar:benchmarks/target/lib/*"

# The first command makes the cache of the launcher; wait until it is there.
SYNOPSE_CACHE=$PWD/benchmarks/target/cache
export SYNOPSE_CACHE
cli/target/distribution/bin/synopse compare "$left" "$right" >/dev/null
while ls "$SYNOPSE_CACHE"/*.lock >/dev/null 2>&1; do
  sleep 1
done

echo "At the prompt, whole process: synopse compare against plain OpenNLP"
"$java" -cp "$jars" org.synopse.benchmark.WholeProcess "$runs" \
  cli/target/distribution/bin/synopse compare "$left" "$right" \
  -- "$java" -cp "$jars" org.synopse.benchmark.PlainOpenNlp "$left" "$right"

echo "Over 200 articles, warm, milliseconds"
"$java" -cp "$jars" org.openjdk.jmh.Main -rf csv -rff benchmarks/target/stages.csv \
  -jvmArgs "-Xmx1g -Dsynopse.checkout=$PWD" StageBenchmark | grep -E '^(Benchmark|StageBenchmark)'

echo "Growth, articles of one story, warm, with the memory settings of the launcher, milliseconds"
"$java" -cp "$jars" org.openjdk.jmh.Main -prof gc -rf csv -rff benchmarks/target/growth.csv \
  -jvmArgs "-XX:+UseSerialGC -Xmx1g -Xmn200m -XX:SurvivorRatio=20 -Dsynopse.checkout=$PWD" GrowthBenchmark | grep -E '^(Benchmark|GrowthBenchmark)' |
  grep -E 'Benchmark  |ms/op|norm'

echo "Growth, mixed stories, pair after pair"
"$java" -Xmx1g -Dsynopse.checkout="$PWD" -cp "$jars" org.synopse.benchmark.MixedGrowth "${GROWTH_ARTICLES:-10000}" \
  benchmarks/target/growth.svg | tee benchmarks/target/mixed-growth.csv
