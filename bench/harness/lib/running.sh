# What harnesses share: to start the packaged application, sign in, and send forms. Sourced, never run.
password=lapwings-nest-on-open-ground
export LAPWING_DEMONSTRATION_PASSWORD=$password

# unpacked: names the folder of the unpacked application; builds and unpacks it when ./start has not yet.
unpacked() {
  local jar=app/target/lapwing.jar run
  run=$(find app/target/run -maxdepth 1 -mindepth 1 -type d 2>/dev/null | head -1)
  if [ -z "$run" ]; then
    [ -f $jar ] || mvn -B -ntp -q -Pquick -pl app -am -DskipTests package >&2
    run=app/target/run/harness
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar $jar extract --destination "$run" >/dev/null
  fi
  echo "$run"
}

# begin RUN DATA PORT: starts in a session of its own and waits until it is ready; sets java.
begin() {
  local flags=(--enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -Xmx512m)
  if [ -f "$1/lapwing.aot" ]; then flags+=(-XX:AOTCache="$1/lapwing.aot" -Xlog:aot=off -Xlog:cds=off); fi
  setsid "$JAVA_HOME/bin/java" "${flags[@]}" -jar "$1/lapwing.jar" --server.port="$3" --lapwing.database.data="$2" \
    --lapwing.keys="$2/keys" --lapwing.demonstration=true >>"$2.log" 2>&1 &
  java=$!
  until curl -fs -o /dev/null --max-time 2 "http://127.0.0.1:$3/health/ready"; do
    kill -0 $java 2>/dev/null || { tail -20 "$2.log" >&2; exit 1; }
    sleep 0.1
  done
}

token() { grep -o 'name="_csrf" value="[^"]*"' | head -1 | cut -d'"' -f4; }

# sign_in HOME JAR EMAIL: leaves the session in the cookie jar.
sign_in() {
  local token page code
  rm -f "$2"
  token=$(curl -fs -c "$2" -b "$2" "$1/sign-in" | token)
  curl -fs -o /dev/null -c "$2" -b "$2" --data-urlencode "_csrf=$token" -d "email=$3" -d "password=$password" "$1/sign-in"
  page=$(curl -fs -c "$2" -b "$2" "$1/sign-in/code")
  code=$(grep -o '[0-9]\{3\} [0-9]\{3\}' <<<"$page" | head -1)
  curl -fs -o /dev/null -c "$2" -b "$2" --data-urlencode "_csrf=$(token <<<"$page")" --data-urlencode "code=$code" "$1/sign-in/code"
}

# verify_trail HOME JAR: asks for the trail of Marlshire to be verified and says how it went.
verify_trail() {
  local run page
  run=$(curl -fs -b "$2" -o /dev/null -w '%{redirect_url}' --data-urlencode "_csrf=$(curl -fs -b "$2" "$1/p/marlshire/trail" | token)" "$1/p/marlshire/trail/verify")
  for _ in $(seq 120); do
    page=$(curl -fs -b "$2" "$run")
    if grep -q 'The trail \|did not work' <<<"$page"; then grep -o 'The trail [^<]*\|It did not work[^<]*' <<<"$page" | head -1; return; fi
    sleep 0.5
  done
  echo "The verification did not end"
}
