#!/bin/sh
# Cleans 2 GB on one line and 1 GB of JSON lines with 256 MB of heap, then undoes both and compares.
# Usage: bench/large.sh [FOLDER]   (needs about 7 GB there; sizes: LINE_BYTES, JSONL_BYTES)
set -eu
cd "$(dirname "$0")/.."
folder=${1:-$(mktemp -d)}
export EMEND_JAVA_OPTS="${EMEND_JAVA_OPTS:--Xmx256m}"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

run() { # name, file, options of clean
  name=$1 file=$2
  shift 2
  bytes=$(wc -c <"$file")
  rm -f "$folder/log"
  echo "$name: $bytes bytes, $EMEND_JAVA_OPTS"
  /usr/bin/time -f '  clean: %e s wall, %U s user, %M KB peak RSS' \
    ./emend clean "$@" --log "$folder/log" -o "$folder/clean" "$file"
  echo "  $(grep -c '"offset"' "$folder/log") changes"
  /usr/bin/time -f '  undo:  %e s wall, %U s user, %M KB peak RSS' \
    ./emend undo --log "$folder/log" -o "$folder/undone" "$folder/clean"
  cmp "$file" "$folder/undone" && echo "  undo gave back the original"
  rm -f "$folder/clean" "$folder/undone"
}

./emend --version
"$java" bench/MakeLarge.java line "${LINE_BYTES:-2000000000}" >"$folder/line.txt"
run "one line" "$folder/line.txt" --format text
rm "$folder/line.txt"
"$java" bench/MakeLarge.java jsonl "${JSONL_BYTES:-1000000000}" >"$folder/large.jsonl"
run "JSON lines" "$folder/large.jsonl" --format jsonl
rm "$folder/large.jsonl"
