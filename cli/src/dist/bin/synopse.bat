@echo off
rem Starts Synopse. Needs a Java of version 21 or later: JAVA_HOME, or the java on the PATH.
rem The JVM keeps loaded classes in %LOCALAPPDATA%\synopse by itself and renews them when the
rem jars change; set SYNOPSE_CACHE=off to turn that off. Without it, starts are only slower.
setlocal
set "SYNOPSE_HOME=%~dp0.."
set "SYNOPSE_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "SYNOPSE_JAVA=%JAVA_HOME%\bin\java.exe"

set "SYNOPSE_FOLDER=%LOCALAPPDATA%\synopse"
if defined SYNOPSE_CACHE set "SYNOPSE_FOLDER=%SYNOPSE_CACHE%"
set "SYNOPSE_ARCHIVE=-Xshare:auto"
if /i "%SYNOPSE_CACHE%"=="off" goto run
if not exist "%SYNOPSE_FOLDER%" mkdir "%SYNOPSE_FOLDER%" 2>nul
if not exist "%SYNOPSE_FOLDER%" goto run
set SYNOPSE_ARCHIVE=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%SYNOPSE_FOLDER%\synopse.jsa"

:run
set "SYNOPSE_COMPILER=-XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=20"
if /i "%~1"=="study" set "SYNOPSE_COMPILER=-XX:+TieredCompilation"
if /i "%~1"=="evaluate" set "SYNOPSE_COMPILER=-XX:+TieredCompilation"
if /i "%~1"=="learn" set "SYNOPSE_COMPILER=-XX:+TieredCompilation"
"%SYNOPSE_JAVA%" -XX:+UseSerialGC -Xlog:disable -Xlog:all=off -Xmx1g -XX:-UsePerfData ^
  %SYNOPSE_COMPILER% %SYNOPSE_ARCHIVE% -jar "%SYNOPSE_HOME%\lib\synopse-cli.jar" %*
exit /b %ERRORLEVEL%
