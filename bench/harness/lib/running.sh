# What harnesses share: to start the packaged application, sign in, and send forms. Sourced, never run.
. bin/unpack
password=lapwings-nest-on-open-ground
export LAPWING_DEMONSTRATION_PASSWORD=$password

# unpacked: names the folder of the unpacked application; builds it if anything is newer, and makes its AOT cache.
unpacked() {
  local jar=app/target/lapwing.jar run
  [ -f $jar ] && [ -z "$(find app/src/main frontend app/pom.xml pom.xml -path frontend/node_modules -prune -o -type f -newer $jar -print -quit)" ] || mvn -B -ntp -q -Pquick -pl app -am -DskipTests package >&2
  unpack $jar
  [ -f "$run/lapwing.aot" ] || bin/train "$run" >/dev/null 2>&1 || echo "The AOT cache could not be made; going on without" >&2
  echo "$run"
}

# free_port: a port of this machine on which nobody listens.
free_port() {
  local port
  while port=$((20000 + RANDOM % 10000)); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo $port; return; }
  done
}

# until_true SECONDS COMMAND…: whether the command came to succeed within that time.
until_true() {
  local end=$((SECONDS + $1)); shift
  until "$@"; do
    [ $SECONDS -lt $end ] || return 1
    sleep 0.2
  done
}

# begin RUN DATA PORT [ARGUMENT…]: starts in a session of its own and waits until it is ready; sets java. Without arguments
# it starts the demonstration.
begin() {
  launch "$@"
  until curl -fs -o /dev/null --max-time 2 "http://127.0.0.1:$3/health/ready"; do
    kill -0 "$java" 2>/dev/null || { tail -20 "$2.log" >&2; exit 1; }
    sleep 0.1
  done
}

# launch RUN DATA PORT [ARGUMENT…]: as begin, but does not wait.
launch() {
  local run=$1 data=$2 port=$3 flags=(--enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -Xms64m -Xmx512m)
  shift 3
  [ $# -gt 0 ] || set -- --lapwing.demonstration=true
  if [ -f "$run/lapwing.aot" ]; then flags+=(-XX:AOTCache="$run/lapwing.aot" -Xlog:aot=off -Xlog:cds=off); fi
  setsid "$JAVA_HOME/bin/java" "${flags[@]}" -jar "$run/lapwing.jar" --server.port="$port" --server.address=127.0.0.1 \
    --lapwing.database.data="$data" "$@" >>"$data.log" 2>&1 &
  java=$!
}

# begin_bare RUN DATA: starts the bare page to measure against, with the database of that data directory; sets bare and other.
begin_bare() {
  local classes=$2.classes
  mkdir "$classes"
  "$JAVA_HOME/bin/javac" -proc:none -nowarn -parameters -cp "$1/lib/*" -d "$classes" bench/harness/lib/Bare.java
  other=$(free_port)
  "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -Xms64m -Xmx512m -cp "$classes:$1/lib/*" Bare "$2" "$other" >"$2.bare" 2>&1 &
  bare=$!
  until_true 60 curl -fs -o /dev/null "http://127.0.0.1:$other/bare" || { tail -20 "$2.bare" >&2; exit 1; }
}

# end [PID]: stops an application as a signal to the service would, and waits for it.
end() { kill -TERM "${1:-$java}" 2>/dev/null || true; wait "${1:-$java}" 2>/dev/null || true; }

# murder PID: kills at once what was launched here.
murder() { { kill -9 "$1" && wait "$1"; } 2>/dev/null || true; }

# kill_database DATA: kills the embedded PostgreSQL of that data directory, with all that it started.
kill_database() {
  local postmaster
  postmaster=$(head -1 "$1/postgres/postmaster.pid" 2>/dev/null) || return 0
  # shellcheck disable=SC2046 # one word a process
  kill -9 "$postmaster" $(pgrep -P "$postmaster") 2>/dev/null || true
}

uuid() { cat /proc/sys/kernel/random/uuid; }
# These read to the end: a reader that leaves early makes the writer before it fail.
first() { sed -n 1p; }
has() { grep -c -- "$1" >/dev/null; }
token() { grep -o 'name="_csrf" value="[^"]*"' | first | cut -d'"' -f4; }

# status JAR ADDRESS [CURL…]: the status with which the page is answered.
status() { local jar=$1 address=$2; shift 2; curl -s -o /dev/null -w '%{http_code}' --max-time 60 -b "$jar" "$@" "$address"; }

# send JAR FORM TO [CURL…]: sends a form, with files if there is an -F, with the token of the page FORM to TO; says the
# status and where it leads.
send() {
  local jar=$1 form=$2 to=$3 as=--data-urlencode; shift 3
  if [[ " $* " == *" -F "* ]]; then as=-F; fi
  curl -s -o /dev/null -w '%{http_code} %{redirect_url}\n' --max-time 60 -c "$jar" -b "$jar" \
    "$as" "_csrf=$(curl -fs -c "$jar" -b "$jar" "$form" | token)" "$@" "$to"
}

# sign_in HOME JAR EMAIL: leaves the session of somebody in the demonstration in the cookie jar.
sign_in() {
  local page code
  rm -f "$2"
  send "$2" "$1/sign-in" "$1/sign-in" -d "email=$3" -d "password=$password" >/dev/null
  page=$(curl -fs -c "$2" -b "$2" "$1/sign-in/code")
  code=$(grep -o '[0-9]\{3\} [0-9]\{3\}' <<<"$page" | first)
  curl -fs -o /dev/null -c "$2" -b "$2" --data-urlencode "_csrf=$(token <<<"$page")" --data-urlencode "code=$code" "$1/sign-in/code"
}

# session JAR: the cookie as a header.
session() { echo "Cookie: SESSION=$(awk '/SESSION/ { print $NF }' "$1")"; }

# ask_to_verify HOME JAR [PARTNERSHIP]: asks for the trail to be verified; says where its page is.
ask_to_verify() {
  local trail=$1/p/${3:-marlshire}/trail
  send "$2" "$trail" "$trail/verify" | cut -d' ' -f2
}

# verdict JAR PAGE: waits for the end of a verification and says how it went.
verdict() {
  local page
  for _ in $(seq 240); do
    page=$(curl -fs -b "$1" "$2")
    if grep -q 'The trail \|did not work' <<<"$page"; then grep -o 'The trail [^<]*\|It did not work[^<]*' <<<"$page" | first; return; fi
    sleep 0.5
  done
  echo "The verification did not end"
}

# verify_trail HOME JAR [PARTNERSHIP]: has the trail verified and says how it went.
verify_trail() { verdict "$2" "$(ask_to_verify "$@")"; }
