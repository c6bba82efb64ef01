# Finds a JDK of the version that Synopse needs. To be sourced; sets JAVA_HOME or fails with a line.
# Looks at JAVA_HOME, at PATH, and where Linux distributions, SDKMAN, asdf, mise, IntelliJ, Homebrew
# and macOS put their JDKs; of several the newest wins, except that JAVA_HOME and PATH come first.

SYNOPSE_JAVA_NEEDED=21

# Sets version to the feature version of the JDK at $1, or fails. Reads its release file: no JVM or
# other program is started.
synopse_jdk_version() {
  version=
  [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
  while IFS= read -r line; do
    case $line in
      'JAVA_VERSION="'[0-9]*)
        version=${line#JAVA_VERSION=\"}
        version=${version%%[!0-9]*}
        return 0
        ;;
    esac
  done <"$1/release"
  return 1
}

# Succeeds if $1 is a JDK (with a compiler if $2 is "jdk") of at least the version that is needed.
synopse_jdk_fits() {
  synopse_jdk_version "$1" || return 1
  [ "$version" -ge "$SYNOPSE_JAVA_NEEDED" ] || return 1
  [ "$2" != jdk ] || [ -x "$1/bin/javac" ]
}

# Prints the home of the java on the PATH, symbolic links followed.
synopse_jdk_on_path() {
  java=$(command -v java 2>/dev/null) || return 1
  while [ -L "$java" ]; do
    target=$(readlink "$java")
    case $target in
      /*) java=$target ;;
      *) java=$(dirname "$java")/$target ;;
    esac
  done
  (cd "$(dirname "$java")/.." 2>/dev/null && pwd)
}

# Sets JAVA_HOME. $1 is "jdk" where a compiler is needed too.
synopse_find_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && synopse_jdk_fits "$JAVA_HOME" "$1"; then
    return 0
  fi
  home=$(synopse_jdk_on_path)
  if [ -n "$home" ] && synopse_jdk_fits "$home" "$1"; then
    JAVA_HOME=$home
    export JAVA_HOME
    return 0
  fi
  best=
  best_version=0
  for home in \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* \
    "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* \
    "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/* "$HOME"/.jdks/* \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if synopse_jdk_fits "$home" "$1" && [ "$version" -gt "$best_version" ]; then
      best=$home
      best_version=$version
    fi
  done
  if [ -n "$best" ]; then
    JAVA_HOME=$best
    export JAVA_HOME
    return 0
  fi
  echo "synopse: needs a JDK $SYNOPSE_JAVA_NEEDED or later and found none; install one (Debian: apt install openjdk-21-jdk, macOS: brew install openjdk, SDKMAN: sdk install java) or set JAVA_HOME." >&2
  return 1
}
