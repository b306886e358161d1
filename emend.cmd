@echo off
rem What the script emend beside this file does, for Windows.
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"
if exist "%HERE%pom.xml" goto checkout
set "DIST=%HERE%.."
goto java

:checkout
set "WORK=%HERE%target\launcher"
set "STAMP=%WORK%\current"
set "DIST="
if exist "%STAMP%" set /p DIST=<"%STAMP%"
if not exist "%DIST%\lib" goto build
powershell -NoProfile -Command "$s = (Get-Item -LiteralPath $env:STAMP).LastWriteTime; $p = Get-ChildItem -LiteralPath $env:HERE -Directory | ForEach-Object { Join-Path $_.FullName 'src\main'; Join-Path $_.FullName 'pom.xml' }; $p += (Join-Path $env:HERE 'pom.xml'), (Join-Path $env:HERE 'fixtures\rules'), (Join-Path $env:HERE 'cli\src\assembly'); $new = Get-ChildItem -Recurse -LiteralPath ($p | Where-Object { Test-Path -LiteralPath $_ }) | Where-Object { $_.LastWriteTime -gt $s } | Select-Object -First 1; if ($new) { exit 1 }"
if not errorlevel 1 goto java

:build
if not exist "%WORK%" mkdir "%WORK%"
rem Making a folder is atomic: one builds, the others wait for it.
set /a WAITED=0
:lock
mkdir "%WORK%\lock" 2>nul && goto locked
set /a WAITED+=1
if %WAITED% gtr 900 (
  >&2 echo emend: another build has held "%WORK%\lock" for 15 minutes; remove that folder if none is running
  exit /b 2
)
>nul ping -n 2 127.0.0.1
goto lock
:locked
>&2 echo emend: building, a source is newer than the last build
set "DIST=%WORK%\dist.%RANDOM%%RANDOM%"
>"%STAMP%.new" echo %DIST%
pushd "%HERE%"
call mvnw.cmd -q -B -ntp -Dquick package >"%WORK%\build.log" 2>&1 <nul
if errorlevel 1 goto failed
for /d %%D in (cli\target\emend-*) do xcopy /e /i /q /y "%%D" "%DIST%" >nul
popd
move /y "%STAMP%.new" "%STAMP%" >nul
rmdir "%WORK%\lock"
goto java
:failed
popd
rmdir "%WORK%\lock"
>&2 echo emend: the build failed; all of its output is in "%WORK%\build.log"
>&2 echo emend: mend what it names and run emend again (the same build: mvnw -Dquick package)
exit /b 2

:java
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
where /q java
if errorlevel 1 if "%JAVA%"=="java" (
  >&2 echo emend: no Java found; install Java 17 or newer, or set JAVA_HOME
  exit /b 2
)
for %%J in ("%DIST%\lib\emend-cli-*.jar") do set "JAR=%%~fJ"
set "GC=-XX:+UseSerialGC"
if defined EMEND_JAVA_OPTS if not "%EMEND_JAVA_OPTS%"=="%EMEND_JAVA_OPTS:GC=%" set "GC="
"%JAVA%" %GC% -Xshare:auto -XX:+DisplayVMOutputToStderr -Xlog:disable %EMEND_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
