# What makes starts faster. To be sourced, with $installed and JAVA_HOME set.
#
# The JVM can keep the classes that a program needs, loaded and linked, in a file. From version 25 on it
# is the AOT cache, before that an archive of shared classes (AppCDS). The file is made once, by a
# rehearsal that compares texts which come with Synopse, and lies in
#
#   ${SYNOPSE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/synopse}
#
# in a folder named by the install path and by names, sizes and times of the jars and of the JVM, so that
# a change of any makes a new one; then older ones of the same install are removed. SYNOPSE_CACHE=off
# turns it off. Without it, Synopse only starts more slowly: nothing here may be a reason to fail.

# A maker that has held the lock for so many minutes was killed.
SYNOPSE_CACHE_LOCK_MINUTES=10

# So long each of the two steps of making the cache may take; on an idle machine it takes some seconds.
SYNOPSE_CACHE_STEP_SECONDS=${SYNOPSE_CACHE_STEP_SECONDS:-120}

# So long a script waits for the cache; on an idle machine it takes about half of it.
SYNOPSE_CACHE_SECONDS=10

# Logging of the JVM is off because it would tell users of a cache that does not fit. The young generation
# is as large as what the comparison of two articles needs, so that it ends before any garbage is collected;
# Linux has it in fewer and larger pages, other systems do not know the option.
jvm_options="-XX:+IgnoreUnrecognizedVMOptions -XX:+UseTransparentHugePages -XX:+UseSerialGC -Xlog:disable -Xlog:all=off -Xmx1g -Xmn200m -XX:SurvivorRatio=20 -XX:-UsePerfData"

# Sets cache_option to what the JVM is told, empty if there is no cache, and cache_wanted to the folder
# in which one should be made, empty if it is there or unwanted.
synopse_find_cache() {
  cache_option=
  cache_wanted=
  [ "${SYNOPSE_CACHE:-}" != off ] || return 0
  cache_root=${SYNOPSE_CACHE:-}
  if [ -z "$cache_root" ]; then
    cache_base=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}
    [ -n "$cache_base" ] || return 0
    cache_root=$cache_base/synopse
  fi
  cache_key=$({
    echo "$installed $JAVA_HOME"
    ls -lnL "$installed/lib" "$JAVA_HOME/release" "$JAVA_HOME/lib/modules"
  } 2>/dev/null | cksum) || return 0
  cache_folder=$cache_root/${cache_key%% *}-${cache_key##* }
  if [ -f "$cache_folder/aot" ]; then
    cache_option=-XX:AOTCache=$cache_folder/aot
  elif [ -f "$cache_folder/jsa" ]; then
    cache_option=-XX:SharedArchiveFile=$cache_folder/jsa
  else
    # Where a maker failed it left a note, and is asked again a day later.
    if [ -f "$cache_folder/failed" ] && [ -z "$(find "$cache_folder/failed" -mmin +1440 2>/dev/null)" ]; then
      return 0
    fi
    cache_wanted=$cache_folder
  fi
}

# Makes the cache in $cache_wanted, unless another process is at it. Prints nothing.
synopse_make_cache() {
  mkdir -p "$cache_root" 2>/dev/null || return 0
  cache_lock=$cache_wanted.lock
  find "$cache_lock" -prune -mmin "+$SYNOPSE_CACHE_LOCK_MINUTES" -exec rm -rf {} + 2>/dev/null
  mkdir "$cache_lock" 2>/dev/null || return 0
  if [ -f "$cache_wanted/aot" ] || [ -f "$cache_wanted/jsa" ]; then
    rmdir "$cache_lock"
    return 0
  fi
  trap 'rm -rf "$cache_lock"' EXIT
  trap 'exit 1' INT TERM
  synopse_rehearse "$cache_lock" >/dev/null 2>&1 </dev/null
  if [ -s "$cache_lock/aot" ] || [ -s "$cache_lock/jsa" ]; then
    rm -f "$cache_lock"/aot.config
    synopse_forget_older
  else
    echo failed >"$cache_lock/failed"
  fi
  rm -rf "$cache_wanted"
  echo "$installed" >"$cache_lock/install" && mv "$cache_lock" "$cache_wanted"
  trap - EXIT INT TERM
  rm -rf "$cache_lock"
}

# Runs the rehearsal and leaves its file in folder $1.
synopse_rehearse() {
  synopse_jdk_version "$JAVA_HOME"
  case $version in
    21 | 22 | 23 | 24)
      synopse_rehearsal_jvm "-XX:ArchiveClassesAtExit=$1/jsa"
      ;;
    *)
      # In two steps, as the JVM would do it, but so that no process is out of our reach.
      synopse_rehearsal_jvm -XX:AOTMode=record "-XX:AOTConfiguration=$1/aot.config" &&
        synopse_rehearsal_jvm -XX:AOTMode=create "-XX:AOTConfiguration=$1/aot.config" "-XX:AOTCache=$1/aot.part" &&
        mv "$1/aot.part" "$1/aot"
      ;;
  esac
}

# Runs the rehearsal with the options given. A JVM that takes too long is killed: one that hangs may not mind being
# asked.
synopse_rehearsal_jvm() (
  # shellcheck disable=SC2086 # the options are words
  nice -n 19 "$JAVA_HOME/bin/java" $jvm_options -XX:TieredStopAtLevel=1 "$@" \
    -cp "$installed/lib/synopse-cli.jar" org.synopse.cli.Rehearsal &
  jvm=$!
  spent=0
  while kill -0 "$jvm" 2>/dev/null; do
    if [ "$spent" -ge "$SYNOPSE_CACHE_STEP_SECONDS" ]; then
      kill -KILL "$jvm"
      break
    fi
    sleep 1
    spent=$((spent + 1))
  done
  wait "$jvm"
)

# Removes the caches that this install made before.
synopse_forget_older() {
  for install in "$cache_root"/*/install; do
    if [ -f "$install" ] && [ "$(cat "$install")" = "$installed" ]; then
      rm -rf "${install%/install}"
    fi
  done
}

# Makes the cache once process $1 has ended, without anybody waiting.
synopse_make_cache_after() {
  (
    exec >/dev/null 2>&1 </dev/null
    trap '' HUP
    while kill -0 "$1"; do
      sleep 1
    done
    synopse_make_cache
  ) &
}

# Makes the cache and waits for it, but no longer than SYNOPSE_CACHE_SECONDS; then it goes on alone.
synopse_make_cache_and_wait() {
  (
    trap '' HUP
    synopse_make_cache
  ) &
  maker=$!
  waited=0
  while [ "$waited" -lt "$SYNOPSE_CACHE_SECONDS" ] && kill -0 "$maker"; do
    sleep 1
    waited=$((waited + 1))
  done
}
