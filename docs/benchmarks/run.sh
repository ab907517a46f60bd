#!/usr/bin/env bash
# Measures the portal's public pages with wrk and prints a Markdown table. See README.md beside this.
set -euo pipefail

usage() {
  cat <<'TEXT'
run.sh measure [url]     measures a portal that is already running (default http://127.0.0.1:9080)
run.sh all               builds, fills a portal of its own, measures it with the page cache off and on

Environment: NODE=boras  CONNECTIONS=8  THREADS=1  WARM=180 (s of load before)  SECONDS_EACH=20
             BIG=2000 (activities of NODE)  SMALL=200 (of each other node)  PORT=9280  CACHES="off on"
             HOST_HEADER, FILTER, QUERY: see the script
TEXT
}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
NODE=${NODE:-boras}
CONNECTIONS=${CONNECTIONS:-8}
THREADS=${THREADS:-1}
WARM=${WARM:-180}
SECONDS_EACH=${SECONDS_EACH:-20}
BIG=${BIG:-2000}
SMALL=${SMALL:-200}
PORT=${PORT:-9280}
CACHES=${CACHES:-off on}
FILTER=${FILTER:-}
QUERY=${QUERY:-promenad}
work=$root/liberty-config/target/benchmark
wlp=$root/liberty-config/server/target/liberty/wlp

need() {
  for tool in "$@"; do
    command -v "$tool" >/dev/null || { echo "$tool is missing; apt-get install $tool" >&2; exit 2; }
  done
}

# Process that listens on the port of an address.
server_pid() {
  local port=${1##*:}
  port=${port%%/*}
  ss -Hltnp "sport = :$port" | sed -nE 's/.*pid=([0-9]+).*/\1/p' | head -1
}

# User and system time of a process so far, in clock ticks.
ticks() { awk '{sub(/^.*\) /, ""); print $12 + $13}' "/proc/$1/stat"; }

fetch() { curl -fsS -H 'Accept-Encoding: gzip' --compressed "$@"; }

# Bytes over the wire for one page, as a browser asks for it.
wire_bytes() { curl -fsS -o /dev/null -H 'Accept-Encoding: gzip' -w '%{size_download}' "$1"; }

# The addresses to measure, "name|url" a line. What has no fixed address is found as a visitor finds it.
pages() {
  local url=$1 list activity filter style
  list=$(fetch "$url/$NODE/aktiviteter")
  activity=$(grep -oE "href=\"/$NODE/aktiviteter/[a-z0-9-]+\"" <<<"$list" | head -1 | cut -d'"' -f2)
  filter=${FILTER:-$(grep -oE "href=\"/$NODE/aktiviteter\?[^\"]+\"" <<<"$list" | head -1 | cut -d'"' -f2 | sed 's/&amp;/\&/g; s/.*?//')}
  style=$(fetch "$url/$NODE/" | grep -oE 'href="/[^"]+\.css[^"]*"' | head -1 | cut -d'"' -f2)
  echo "node home|$url/$NODE/"
  echo "list of 20|$url/$NODE/aktiviteter"
  echo "filtered list|$url/$NODE/aktiviteter?$filter"
  echo "search|$url/$NODE/aktiviteter?q=$QUERY"
  echo "activity page|$url$activity"
  echo "region home|$url/"
  echo "static file|$url$style"
}

load() { wrk -t"$THREADS" -c"$CONNECTIONS" -d"$2s" --latency -H 'Accept-Encoding: gzip' "$1"; }

# wrk's "1.23ms", "950us" or "1.2s" in milliseconds.
milliseconds() {
  sed -E 's/([0-9.]+)us/\1 0.001/; s/([0-9.]+)ms/\1 1/; s/([0-9.]+)s/\1 1000/' | awk '{printf "%.2f", $1 * $2}'
}

measure_page() {
  local name=$1 url=$2 pid=$3 before after out requests rate p50 p99 errors
  before=$(ticks "$pid")
  out=$(load "$url" "$SECONDS_EACH")
  after=$(ticks "$pid")
  requests=$(awk '/requests in/ {print $1}' <<<"$out")
  rate=$(awk '/Requests\/sec/ {printf "%.0f", $2}' <<<"$out")
  p50=$(awk '$1 == "50%" {print $2}' <<<"$out" | milliseconds)
  p99=$(awk '$1 == "99%" {print $2}' <<<"$out" | milliseconds)
  errors=$(awk '/Non-2xx/ {print $NF} /Socket errors/ {print $0}' <<<"$out" | tr '\n' ' ')
  awk -v n="$name" -v r="$rate" -v a="$p50" -v b="$p99" -v y="$(wire_bytes "$url")" \
    -v t="$((after - before))" -v q="$requests" -v hz="$(getconf CLK_TCK)" -v e="$errors" \
    'BEGIN {printf "| %s | %d | %s | %s | %d | %.3f | %s |\n", n, r, a, b, y, t * 1000 / hz / q, e}'
}

measure() {
  local url=${1%/} pid list
  need wrk curl ss
  pid=$(server_pid "$url")
  [ -n "$pid" ] || { echo "nobody listens on $url, or not as this user" >&2; exit 2; }
  list=$(pages "$url")
  local count
  count=$(wc -l <<<"$list")
  echo "warming for at least $WARM s" >&2
  while IFS='|' read -r _ page; do load "$page" $(((WARM + count - 1) / count)) >/dev/null; done <<<"$list"
  echo "| page | requests/s | p50 ms | p99 ms | bytes | CPU ms/request | errors |"
  echo "|---|--:|--:|--:|--:|--:|---|"
  while IFS='|' read -r name page; do measure_page "$name" "$page" "$pid"; done <<<"$list"
  awk -v p="$pid" '/VmRSS/ {printf "\nResident memory after the run: %d MB\n", $2 / 1024}' "/proc/$pid/status"
}

# Waits until the server has had nothing to do for 20 s: the import of the content goes on behind the first page, and
# pauses now and then.
settle() {
  local pid before quiet=0 began=$SECONDS
  pid=$(server_pid "$1")
  while [ "$quiet" -lt 4 ]; do
    before=$(ticks "$pid")
    sleep 5
    if [ $(($(ticks "$pid") - before)) -gt 25 ]; then quiet=0; else quiet=$((quiet + 1)); fi
  done
  awk -v p="$pid" -v s="$((SECONDS - began))" '/VmHWM/ {printf "\nAt rest after %d s; most resident memory so far: %d MB\n\n", s, $2 / 1024}' \
    "/proc/$pid/status"
}

build() {
  need python3 mvn
  rm -rf "$work"
  mkdir -p "$work"
  python3 "$here/grow.py" "$root/tenants" "$work/tenants" "$NODE=$BIG" "*=$SMALL"
  (cd "$root" && mvn -q -B -ntp -pl liberty-config -am package liberty:create -DskipTests \
    -Dportal.port="$PORT" -Dportal.data="$work/data" -Dportal.tenants="$work/tenants")
}

start() {
  PORTAL_PAGE_CACHE=$1 "$wlp/bin/server" start portal >&2
  for _ in $(seq 300); do
    curl -fs -o /dev/null "http://127.0.0.1:$PORT/$NODE/aktiviteter" && return
    sleep 1
  done
  echo "the portal did not answer within 5 minutes; see $wlp/usr/servers/portal/logs" >&2
  exit 1
}

all() {
  build
  trap '"$wlp/bin/server" stop portal >/dev/null 2>&1 || true' EXIT
  for cache in $CACHES; do
    start "$cache"
    printf '\n### Page cache %s\n' "$cache"
    settle "http://127.0.0.1:$PORT"
    measure "http://127.0.0.1:$PORT"
    "$wlp/bin/server" stop portal >&2
  done
}

case "${1:-}" in
  measure) measure "${2:-http://127.0.0.1:9080}" ;;
  all) all ;;
  *) usage; exit 2 ;;
esac
