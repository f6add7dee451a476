# Servers of Debian's PostgreSQL 15, each in a throw-away folder and on a port of this machine alone. Sourced, never run.
programs=/usr/lib/postgresql/15/bin
if [ ! -x $programs/initdb ]; then
  echo "Missing: PostgreSQL 15. Run as root on Debian 12: apt-get install --no-install-recommends -y postgresql-15" >&2
  exit 1
fi

# apart COMMAND…: as an ordinary user, because PostgreSQL refuses root; with the programs of version 15 first.
apart() {
  if [ "$(id -u)" = 0 ]; then runuser -u postgres -- env PATH="$programs:$PATH" "$@"; else env PATH="$programs:$PATH" "$@"; fi
}

# new_server: makes and starts a server; sets server to its folder, which holds its socket too, and server_port. The
# defaults of the cluster are the poorest there are, so that nothing rests on them.
new_server() {
  server=$(apart mktemp -d) server_port=$(free_port)
  apart initdb --pgdata="$server/data" --username=postgres --auth-local=trust --auth-host=scram-sha-256 --no-locale \
    --encoding=SQL_ASCII >"$server.log"
  apart pg_ctl start --pgdata="$server/data" --wait --timeout=60 --log="$server/log" \
    --options="-p $server_port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$server" >>"$server.log"
}

# end_server FOLDER: stops a server and throws it away.
end_server() {
  [ -d "$1" ] || return 0
  apart pg_ctl stop --pgdata="$1/data" --mode=immediate --wait >/dev/null 2>&1 || true
  rm -rf "$1" "$1.log"
}

# superuser SERVER PORT COMMAND…: runs a program as the superuser of that server.
superuser() { local server=$1 port=$2; shift 2; apart env PGHOST="$server" PGPORT="$port" PGUSER=postgres PGOPTIONS="-c client_min_messages=warning" "$@"; }

# ask SQL [DATABASE]: what the newest server answers to its superuser.
ask() { superuser "$server" "$server_port" psql -XAtq -v ON_ERROR_STOP=1 -d "${2:-lapwing}" -c "$1"; }

operations=docs/operations.md
# documented_sql: the set-up that operations.md tells, with passwords in it.
documented_sql() { sed -n '/^```sql$/,/^```$/p' $operations | sed '/^```/d' | sed "s/\(role \(lapwing_[a-z]*\) .*password\) '…'/\1 '\2-secret'/"; }
# documented_commands HEADING: the commands beneath that heading of operations.md.
documented_commands() { sed -n "/^## $1/,/^## /{/^    [^ ]/s/^    //p}" $operations; }

# point_at DATABASE KEYS: sets the variables that operations.md lists, so that the application uses the newest server.
point_at() {
  local name names
  names=$(grep -o '^| `[A-Z_]*`' $operations | tr -d '|` ')
  [ "$(wc -l <<<"$names")" -ge 6 ] || { echo "operations.md lists too few variables" >&2; exit 1; }
  for name in $names; do
    case $name in
      SPRING_DATASOURCE_URL) export SPRING_DATASOURCE_URL="jdbc:postgresql://127.0.0.1:$server_port/$1" ;;
      LAPWING_DATABASE_OWNERPASSWORD) export LAPWING_DATABASE_OWNERPASSWORD=lapwing_owner-secret ;;
      LAPWING_DATABASE_APPPASSWORD) export LAPWING_DATABASE_APPPASSWORD=lapwing_app-secret ;;
      LAPWING_DATABASE_PUBLICPASSWORD) export LAPWING_DATABASE_PUBLICPASSWORD=lapwing_public-secret ;;
      LAPWING_KEYS) export LAPWING_KEYS=$2 ;;
      LAPWING_DEMONSTRATION) export LAPWING_DEMONSTRATION=false ;;
      *) echo "operations.md lists a variable that is not tried here: $name" >&2; exit 1 ;;
    esac
  done
}
