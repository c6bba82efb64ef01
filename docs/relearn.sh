#!/bin/sh
# Learns the weights of the engine anew and compares each file with the one that is shipped, byte for byte.
#
#   docs/relearn.sh [DATA] [MODEL...]
#
# DATA holds stsb, rte3 and ecbplus as docs/evaluation.md names them (default: ../shared/data); MODEL is alignment,
# similarity or entailment (default: all). With UPDATE=yes the shipped files are replaced where they differ.
# Ends with 1 if a file differs; what there is no data for is skipped.
set -eu
cd "$(dirname "$0")/.."
data=${1:-../shared/data}
[ $# -eq 0 ] || shift
weights=core/src/main/resources/org/synopse/align
fresh=$(mktemp)
trap 'rm -f "$fresh"' EXIT
differs=0

compare() {
  model=$1
  shift
  for source in "$@"; do
    if [ ! -e "${source%%@*}" ]; then
      echo "$model: skipped, there is no ${source%%@*}"
      return
    fi
  done
  ./synopse learn "$model" "$@" > "$fresh"
  if cmp -s "$fresh" "$weights/$model-weights.txt"; then
    echo "$model: the same"
  elif [ "${UPDATE:-no}" = yes ]; then
    cp "$fresh" "$weights/$model-weights.txt"
    echo "$model: replaced"
  else
    echo "$model: differs"
    differs=1
  fi
}

for model in ${*:-alignment similarity entailment}; do
  case $model in
    alignment) compare alignment fixtures/pairs "$data/ecbplus/dev.tsv@en" ;;
    similarity) compare similarity "$data/stsb/de-train.csv@de" "$data/stsb/en-train.csv@en" ;;
    entailment)
      rte=$data/rte3/dev.tsv
      compare entailment "$rte@de_t,de_h" "$rte@en_t,en_h" "$rte@de_t,en_h"
      ;;
    *) echo "no such model: $model" >&2; exit 2 ;;
  esac
done
exit $differs
