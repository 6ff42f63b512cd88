@echo off
rem Starts Minbei on Windows. NEVER RUN BY ITS AUTHORS: written after the script "minbei", which is tested on Linux only.
rem Needs Java 17 or newer. Among the sources it builds on first use and after each change of them, which needs Maven;
rem unpacked from the zip, where the jars lie in the folder lib, it needs nothing else.
rem MINBEI_JAVA_OPTS adds options for Java, JAVA_HOME chooses it.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
set "TARGET=%HOME_DIR%\analysis\target"
set "STAMP=%TARGET%\launcher.stamp"
set "LOCK=%TARGET%\launcher.lock"
set "LOG=%TARGET%\launcher.log"
set "POWERSHELL=powershell -NoProfile -ExecutionPolicy Bypass -Command"

if defined JAVA_HOME goto java_home
set "JAVA=java"
where java >nul 2>nul
if errorlevel 1 (
  echo minbei: Java was not found. Maybe install a JDK 17 or newer, or set JAVA_HOME. 1>&2
  exit /b 1
)
goto java_found
:java_home
set "JAVA=%JAVA_HOME%\bin\java.exe"
if not exist "%JAVA%" (
  echo minbei: JAVA_HOME is set, but there is no "%JAVA%". Maybe point it to a JDK 17 or newer. 1>&2
  exit /b 1
)
:java_found
set "VERSION="
for /f "usebackq tokens=3" %%v in (`call "%JAVA%" -version 2^>^&1 ^| findstr /c:" version "`) do if not defined VERSION set "VERSION=%%~v"
for /f "tokens=1,2 delims=.-+" %%a in ("%VERSION%") do (
  set "MAJOR=%%a"
  if "%%a"=="1" set "MAJOR=%%b"
)
if not defined MAJOR set "MAJOR=0"
if %MAJOR% LSS 17 (
  echo minbei: Java %VERSION% is too old. Minbei needs Java 17 or newer. Maybe set JAVA_HOME. 1>&2
  exit /b 1
)

if "%~1"=="bench" goto bench
set "JARS=%HOME_DIR%\lib"
if not exist "%HOME_DIR%\pom.xml" goto start
call :stale
if not errorlevel 1 goto built
if not exist "%TARGET%" mkdir "%TARGET%"
set /a WAITED=0
:lock
mkdir "%LOCK%" 2>nul
if not errorlevel 1 goto locked
if %WAITED%==0 echo minbei: another minbei is building; waiting for it 1>&2
set /a WAITED+=1
if %WAITED% GEQ 900 (
  echo minbei: still waiting after 15 minutes. Maybe delete the folder "%LOCK%" if no build is running. 1>&2
  exit /b 1
)
timeout /t 1 /nobreak >nul
goto lock
:locked
call :stale
if not errorlevel 1 goto unlock
where mvn >nul 2>nul
if errorlevel 1 (
  rmdir "%LOCK%"
  echo minbei: Maven ^(mvn^) was not found; it is needed to build Minbei. 1>&2
  exit /b 1
)
echo minbei: building ^(first use, or sources changed; the first time also downloads libraries^) ... 1>&2
break >"%STAMP%.new"
for %%m in (model scenarios analysis) do if exist "%HOME_DIR%\%%m\target\fast" rmdir /s /q "%HOME_DIR%\%%m\target\fast"
pushd "%HOME_DIR%"
call mvn -q -B -Dfast -pl model,scenarios,analysis package >"%LOG%" 2>&1
set "RESULT=%ERRORLEVEL%"
popd
if not "%RESULT%"=="0" (
  rmdir "%LOCK%"
  %POWERSHELL% "Get-Content -Tail 20 -LiteralPath $env:LOG" 1>&2
  echo minbei: the build failed; its whole output is in "%LOG%" 1>&2
  exit /b 1
)
rem The stamp is as old as the build's start: what was saved during the build counts as newer.
%POWERSHELL% "$begun = (Get-Item -LiteralPath ($env:STAMP + '.new')).LastWriteTime; $name = (Get-Date -Format yyyyMMddHHmmss); $app = Join-Path $env:TARGET ('launcher\' + $name); New-Item -ItemType Directory -Force $app | Out-Null; Copy-Item (Join-Path $env:TARGET 'fast\lib\*.jar') $app; Copy-Item (Join-Path $env:TARGET 'fast\minbei-analysis-*.jar') $app; Set-Content -LiteralPath $env:STAMP -Value $name -Encoding ASCII; (Get-Item -LiteralPath $env:STAMP).LastWriteTime = $begun"
del "%STAMP%.new" 2>nul
:unlock
rmdir "%LOCK%"

:built
set /p APP=<"%STAMP%"
set "JARS=%TARGET%\launcher\%APP%"

:start
"%JAVA%" -XX:+UseParallelGC -Xshare:auto -Djava.awt.headless=true -Dfile.encoding=UTF-8 "-Dminbei.home=%HOME_DIR%" %MINBEI_JAVA_OPTS% -cp "%JARS%\*" minbei.analysis.cli.Minbei %*
exit /b %ERRORLEVEL%

rem Benchmarks are a program of their own, with libraries that the launcher's build does not need.
:bench
if not exist "%HOME_DIR%\pom.xml" (
  echo minbei: the benchmarks are not part of the zip; they are built among the sources. Maybe download those. 1>&2
  exit /b 1
)
where mvn >nul 2>nul
if errorlevel 1 (
  echo minbei: Maven ^(mvn^) was not found; it is needed to build the benchmarks. 1>&2
  exit /b 1
)
echo minbei: building the benchmarks ... 1>&2
if not exist "%TARGET%" mkdir "%TARGET%"
set "LOG=%TARGET%\bench.log"
pushd "%HOME_DIR%"
call mvn -q -B -Dfast -Dminbei.build.folder=target/bench -pl model,scenarios,analysis,analysis/bench package >"%LOG%" 2>&1
set "RESULT=%ERRORLEVEL%"
popd
if not "%RESULT%"=="0" (
  %POWERSHELL% "Get-Content -Tail 20 -LiteralPath $env:LOG" 1>&2
  echo minbei: the build failed; its whole output is in "%LOG%" 1>&2
  exit /b 1
)
set "BUILT=%HOME_DIR%\analysis\bench\target\bench"
rem All arguments but the word that brought us here.
set "ARGUMENTS=%*"
set "ARGUMENTS=%ARGUMENTS:*bench=%"
"%JAVA%" -Djava.awt.headless=true -Dfile.encoding=UTF-8 "-Dminbei.home=%HOME_DIR%" %MINBEI_JAVA_OPTS% -cp "%BUILT%\lib\*;%BUILT%\*" minbei.bench.Bench %ARGUMENTS%
exit /b %ERRORLEVEL%

rem Error level 1 if there is no build, or a source, a resource or a pom is newer than it.
:stale
if not exist "%STAMP%" exit /b 1
set /p APP=<"%STAMP%"
if not exist "%TARGET%\launcher\%APP%" exit /b 1
%POWERSHELL% "$built = (Get-Item -LiteralPath $env:STAMP).LastWriteTime; Set-Location -LiteralPath $env:HOME_DIR; $files = @(Get-Item pom.xml, model/pom.xml, scenarios/pom.xml, analysis/pom.xml) + @(Get-ChildItem -Recurse model/src/main, scenarios/src/main, analysis/src/main); if ($files | Where-Object { $_.LastWriteTime -gt $built } | Select-Object -First 1) { exit 1 } else { exit 0 }"
exit /b %ERRORLEVEL%
