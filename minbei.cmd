@echo off
rem Starts Minbei on Windows: the twin of the script "minbei". Tried in Wine only, there without PowerShell and so without a build.
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

rem The program speaks UTF-8, and so do the Chinese lines at the end of this file; the code page there was comes back at the end.
set "CODE_PAGE="
for /f "tokens=2 delims=:." %%c in ('chcp') do set "CODE_PAGE=%%c"
chcp 65001 >nul
call :english
call :language %*

if defined JAVA_HOME goto java_home
set "JAVA=java"
set "SAY=%NO_JAVA%"
set "WHAT="
where java >nul 2>nul
if errorlevel 1 goto fail
goto java_found
:java_home
set "JAVA=%JAVA_HOME%\bin\java.exe"
set "SAY=%NO_JAVA_IN_HOME%"
set "WHAT=%JAVA%"
if not exist "%JAVA%" goto fail
:java_found
set "VERSION="
for /f "usebackq tokens=3" %%v in (`call "%JAVA%" -version 2^>^&1 ^| findstr /c:" version "`) do if not defined VERSION set "VERSION=%%~v"
set "SAY=%NO_VERSION%"
set "WHAT=%JAVA%"
if not defined VERSION goto fail
set "MAJOR=0"
for /f "tokens=1,2 delims=.-+" %%a in ("%VERSION%") do (
  set "MAJOR=%%a"
  if "%%a"=="1" set "MAJOR=%%b"
)
set "SAY=%OLD_JAVA% %VERSION%%COMMA%"
set "WHAT=%JAVA%"
if %MAJOR% LSS 17 goto fail

if "%~1"=="bench" goto bench
set "JARS=%HOME_DIR%\lib"
if exist "%HOME_DIR%\pom.xml" goto sources
set "SAY=%NO_JARS%"
set "WHAT=%JARS%"
if not exist "%JARS%" goto fail
goto start

:sources
call :stale
if not errorlevel 1 goto built
if not exist "%TARGET%" mkdir "%TARGET%" 2>nul
set "SAY=%NO_TARGET%"
set "WHAT=%TARGET%"
if not exist "%TARGET%" goto fail
set /a WAITED=0
:lock
mkdir "%LOCK%" 2>nul
if not errorlevel 1 goto locked
if %WAITED%==0 echo minbei: %WAITING% 1>&2
set /a WAITED+=1
set "SAY=%STILL_WAITING%"
set "WHAT=%LOCK%"
if %WAITED% GEQ 900 goto fail
rem A second; "timeout" refuses where standard input is not a keyboard.
ping -n 2 127.0.0.1 >nul
goto lock
:locked
call :stale
if not errorlevel 1 goto unlock
set "SAY=%NO_MAVEN%"
set "WHAT="
where mvn >nul 2>nul
if errorlevel 1 goto unlock_and_fail
echo minbei: %BUILDING% 1>&2
break >"%STAMP%.new"
for %%m in (model scenarios analysis) do if exist "%HOME_DIR%\%%m\target\fast" rmdir /s /q "%HOME_DIR%\%%m\target\fast"
pushd "%HOME_DIR%"
call mvn -q -B -Dfast -pl model,scenarios,analysis package >"%LOG%" 2>&1
set "RESULT=%ERRORLEVEL%"
popd
set "SAY=%BUILD_FAILED%"
set "WHAT=%LOG%"
if not "%RESULT%"=="0" goto show_and_fail
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
set "RESULT=%ERRORLEVEL%"
goto end

rem Benchmarks are a program of their own, with libraries that the launcher's build does not need.
:bench
set "SAY=%NO_BENCHMARKS%"
set "WHAT="
if not exist "%HOME_DIR%\pom.xml" goto fail
set "SAY=%NO_MAVEN%"
set "WHAT="
where mvn >nul 2>nul
if errorlevel 1 goto fail
echo minbei: %BUILDING_BENCHMARKS% 1>&2
if not exist "%TARGET%" mkdir "%TARGET%" 2>nul
set "SAY=%NO_TARGET%"
set "WHAT=%TARGET%"
if not exist "%TARGET%" goto fail
set "LOG=%TARGET%\bench.log"
pushd "%HOME_DIR%"
call mvn -q -B -Dfast -Dminbei.build.folder=target/bench -pl model,scenarios,analysis,analysis/bench package >"%LOG%" 2>&1
set "RESULT=%ERRORLEVEL%"
popd
set "SAY=%BUILD_FAILED%"
set "WHAT=%LOG%"
if not "%RESULT%"=="0" goto show_and_fail
set "BUILT=%HOME_DIR%\analysis\bench\target\bench"
rem All arguments but the word that brought us here.
set "ARGUMENTS=%*"
set "ARGUMENTS=%ARGUMENTS:*bench=%"
"%JAVA%" -Djava.awt.headless=true -Dfile.encoding=UTF-8 "-Dminbei.home=%HOME_DIR%" %MINBEI_JAVA_OPTS% -cp "%BUILT%\lib\*;%BUILT%\*" minbei.bench.Bench %ARGUMENTS%
set "RESULT=%ERRORLEVEL%"
goto end

:show_and_fail
%POWERSHELL% "Get-Content -Tail 20 -LiteralPath $env:LOG" 1>&2
:unlock_and_fail
if exist "%LOCK%" rmdir "%LOCK%"
:fail
if defined WHAT goto fail_with
echo minbei: %SAY% 1>&2
goto failed
:fail_with
echo minbei: %SAY% "%WHAT%" 1>&2
:failed
set "RESULT=1"
:end
if defined CODE_PAGE chcp %CODE_PAGE% >nul
exit /b %RESULT%

rem Error level 1 if there is no build, or a source, a resource or a pom is newer than it.
:stale
if not exist "%STAMP%" exit /b 1
set /p APP=<"%STAMP%"
if not exist "%TARGET%\launcher\%APP%" exit /b 1
%POWERSHELL% "$built = (Get-Item -LiteralPath $env:STAMP).LastWriteTime; Set-Location -LiteralPath $env:HOME_DIR; $files = @(Get-Item pom.xml, model/pom.xml, scenarios/pom.xml, analysis/pom.xml) + @(Get-ChildItem -Recurse model/src/main, scenarios/src/main, analysis/src/main); if ($files | Where-Object { $_.LastWriteTime -gt $built } | Select-Object -First 1) { exit 1 } else { exit 0 }"
exit /b %ERRORLEVEL%

rem As in the program: --lang zh or --lang=zh anywhere among the arguments; an equals sign parts arguments here.
:language
if "%~1"=="" exit /b 0
if "%~1"=="--lang" if "%~2"=="zh" goto chinese
if "%~1"=="--lang=zh" goto chinese
shift
goto language

:english
set "NO_JAVA=Java was not found. Maybe install Java 17 or newer, or set JAVA_HOME."
set "NO_JAVA_IN_HOME=JAVA_HOME is set, but it has no Java. Maybe unset JAVA_HOME, or point it to a Java 17 or newer. Missing:"
set "NO_VERSION=this Java does not say its version. Maybe it is not a Java; set JAVA_HOME to a Java 17 or newer:"
set "OLD_JAVA=Java is too old. Minbei needs Java 17 or newer. Maybe set JAVA_HOME to a newer one. Found:"
set "COMMA=,"
set "NO_JARS=the folder of jars is missing. Maybe unpack the zip anew. Missing:"
set "NO_TARGET=cannot make this folder, so Minbei cannot be built here:"
set "WAITING=another minbei is building; waiting for it"
set "STILL_WAITING=still waiting after 15 minutes. Maybe delete this folder if no build is running:"
set "NO_MAVEN=Maven (mvn) was not found; it is needed to build Minbei."
set "BUILDING=building (first use, or sources changed; the first time also downloads libraries) ..."
set "BUILDING_BENCHMARKS=building the benchmarks ..."
set "BUILD_FAILED=the build failed; its whole output is in"
set "NO_BENCHMARKS=the benchmarks are not part of the zip; they are built among the sources. Maybe download those."
exit /b 0

:chinese
set "NO_JAVA=找不到 Java。请安装 Java 17 或更新版本，或设置 JAVA_HOME。"
set "NO_JAVA_IN_HOME=已设置 JAVA_HOME，但其中没有 Java。请取消 JAVA_HOME，或使其指向 Java 17 或更新版本。缺少："
set "NO_VERSION=该 Java 没有说明版本。它也许不是 Java；请把 JAVA_HOME 设为 Java 17 或更新版本："
set "OLD_JAVA=Java 太旧。Minbei 需要 Java 17 或更新版本。请把 JAVA_HOME 设为较新的版本。现有："
set "COMMA=，"
set "NO_JARS=缺少程序文件夹。请重新解压。缺少："
set "NO_TARGET=无法建立以下文件夹，因此不能在此构建 Minbei："
set "WAITING=另一个 minbei 正在构建，请等待"
set "STILL_WAITING=已等待 15 分钟。如果没有构建在进行，可删除以下文件夹："
set "NO_MAVEN=找不到 Maven（mvn），而构建 Minbei 需要它。"
set "BUILDING=正在构建（首次使用，或源代码有改动；首次还要下载程序库）……"
set "BUILDING_BENCHMARKS=正在构建基准测试……"
set "BUILD_FAILED=构建失败；全部输出在"
set "NO_BENCHMARKS=压缩包不含基准测试；基准测试须在源代码中构建。请下载源代码。"
exit /b 0
