#!/bin/sh
# What a set-top box asks the Client API for, from its first call to a film that plays, with nothing but curl and the tools of any shell.
#
#   ./tv.sh [url]          the API, http://127.0.0.1:5080 unless given
#
# In the middle it shows a code and waits until somebody confirms it: in the sample app (/sample/activate), or here, where KINOW_EMAIL and KINOW_PASSWORD
# name an account that does so itself. It ends with 0 when all went well, and otherwise says in one line what did not.
set -eu

api=${1:-http://127.0.0.1:5080}
build=stb/3.0.0
token=

say() { printf '%s\n' "$*"; }
stop() { printf 'tv.sh: %s\n' "$*" >&2; exit 1; }

# Text of the first field of a name in an answer, and all of them, one a line. Enough for answers whose fields are known; a box has a JSON parser.
field() { fields "$1" | head -n 1; }
fields() { grep -Eo "\"$1\":(\"[^\"]*\"|[^,}\"]*)" | sed -E "s/^\"$1\":\"?([^\"]*)\"?\$/\1/"; }

# Registered queries by GET: no session, and caches in front may answer. The entry of that route sends the box on (-L) to an address that says for whom
# the answer is, and curl keeps the rest of the request. `shared NAME [VARIABLES]`.
shared() {
  curl -sL --max-time 20 --compressed -G "$api/v1/q/$1" -H 'accept-language: en' ${2:+--data-urlencode "variables=$2"} || stop "$api does not answer. Start it, or name another one: ./tv.sh <url>"
}

# What belongs to one viewer, by POST: `own NAME [VARIABLES]`. The build is told with each request, and the session once there is one.
own() {
  curl -s --max-time 20 --compressed "$api/v1/graphql" -H 'content-type: application/json' -H "x-app-build: $build" -H 'accept-language: en' \
    ${token:+-H "authorization: Bearer $token"} -d "{\"documentId\":\"$(id_of "$1")\",\"variables\":${2:-{\}}}" || stop "$api does not answer."
}

# Operations go by the ids that the manifest gives them: a box has them built in.
manifest=${KINOW_MANIFEST:-$(dirname "$0")/../../schema/operations/persisted-query-manifest.json}
[ -r "$manifest" ] || stop "There is no manifest at $manifest. KINOW_MANIFEST says where it is."
id_of() { tr -d '\n' <"$manifest" | sed 's/{ *"id"/\n&/g' | grep -E "\"name\": *\"$1\"" | grep -Eo '"id": *"[0-9a-f]{64}"' | grep -Eo '[0-9a-f]{64}' || stop "No operation is called $1."; }

# Stops at an error of the answer: its code says what to do, its message what happened.
check() { case $2 in *'"errors":'*) stop "$1: $(printf %s "$2" | field code), $(printf %s "$2" | field message)" ;; esac; }

# 1. May this build be used? Nothing else is asked before.
answer=$(shared App '{"platform":"STB","build":"'"${build#*/}"'"}'); check App "$answer"
status=$(printf %s "$answer" | field status)
say "app: $status"
case $status in BLOCKED | UPDATE_REQUIRED | MAINTENANCE) stop "$(printf %s "$answer" | field message)" ;; esac

# 2. The catalogue: rails, then a search that a filter narrows.
answer=$(shared Home); check Home "$answer"
say "home: $(printf %s "$answer" | grep -o '"canBuy":' | wc -l | tr -d ' ') titles in its rails"
answer=$(shared Search '{"page":1,"perPage":5,"query":"type:TVOD AND duration:>3600"}'); check Search "$answer"
say "films longer than an hour: $(printf %s "$answer" | field total), such as $(printf %s "$answer" | field name)"

# 3. Sign in without a keyboard: a code on the screen, confirmed elsewhere.
answer=$(own RequestSignInCode '{"device":{"type":"STB","os":"Linux","application":"tv.sh"}}'); check RequestSignInCode "$answer"
code=$(printf %s "$answer" | field code) secret=$(printf %s "$answer" | field secret) interval=$(printf %s "$answer" | field interval)
say "code: $code (confirm it at $api/sample/activate)"
if [ -n "${KINOW_EMAIL:-}" ]; then
  answer=$(own SignIn "{\"email\":\"$KINOW_EMAIL\",\"password\":\"${KINOW_PASSWORD:-}\"}"); check SignIn "$answer"
  token=$(printf %s "$answer" | field accessToken)
  answer=$(own ConfirmSignInCode "{\"code\":\"$code\",\"allow\":true}"); check ConfirmSignInCode "$answer"
  token=
fi

# As often as it may, and no more: AUTHORIZATION_PENDING until somebody has said yes.
while :; do
  answer=$(own SignInByCode "{\"secret\":\"$secret\"}")
  case $(printf %s "$answer" | field code) in
    '') break ;;
    AUTHORIZATION_PENDING) ;;
    SLOW_DOWN) interval=$((interval + 5)) ;;
    *) check SignInByCode "$answer" ;;
  esac
  sleep "$interval"
done
token=$(printf %s "$answer" | field accessToken)
say "signed in: $(printf %s "$answer" | field firstname)"

# 4. The account knows the box from now on.
answer=$(own AddDevice '{"device":{"fingerprint":"tv-curl","type":"STB","os":"Linux","application":"tv.sh"}}'); check AddDevice "$answer"
device=$(printf %s "$answer" | grep -Eo '"id":"[^"]*","fingerprint":"tv-curl"' | field id)
say "device: $device"

# 5. Something that it may watch, and a player for it: the address is signed, for minutes.
answer=$(own Watchable '{"query":"type:TVOD","page":1,"perPage":20}'); check Watchable "$answer"
for product in $(printf %s "$answer" | fields id); do
  answer=$(shared ProductPage "{\"id\":\"$product\"}"); check ProductPage "$answer"
  for video in $(printf %s "$answer" | sed 's/.*"videos"://' | grep -Eo '"id":"[0-9]+","name"' | field id); do
    answer=$(own Watch "{\"id\":\"$video\",\"format\":\"HLS\",\"device\":\"$device\"}")
    case $answer in *'"errors":'*) ;; *) break 2 ;; esac
  done
  video=
done
[ -n "${video:-}" ] || stop "The account may watch nothing."
session=$(printf %s "$answer" | field sessionId) url=$(printf %s "$answer" | field url)
say "player of video $video: starts at $(printf %s "$answer" | field startAt) s"
curl -sf --max-time 20 "$url" | head -n 1 | grep -q '^#EXTM3U' || stop "The address gives no playlist."
say "playlist: there"

# 6. The position is told as long as it plays, and when it ends. The account goes on from there, on any device.
for beat in '10,"ended":false' '75,"ended":true'; do
  answer=$(own PlayerHeartbeat "{\"session\":\"$session\",\"position\":$beat}"); check PlayerHeartbeat "$answer"
  say "told: $(printf %s "$answer" | field position) s"
done
answer=$(own MyRails); check MyRails "$answer"
say "continue watching: video $(printf %s "$answer" | sed 's/.*"continueWatching"://' | field id) at $(printf %s "$answer" | field seek) s"

# 7. Away.
answer=$(own SignOut); check SignOut "$answer"
say "signed out"
