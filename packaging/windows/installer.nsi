; Installer of Toggl Export for one person, without administrator rights.
;
; Run it through packaging/make_release.py, which gives absolute paths:
; makensis -DVERSION=1.2.3 -DVERSION_NUMBERS=1.2.3.0 -DSOURCE=<dist\Toggl Export> -DOUTPUT=<setup.exe> installer.nsi
;
; Silent: toggl-export-1.2.3-setup.exe /S [/D=C:\folder]; silent removal: uninstall.exe /S

Target amd64-unicode ; like the program that it installs
!include "MUI2.nsh"
!include "FileFunc.nsh"

!ifndef VERSION
  !error "-DVERSION is missing"
!endif
!ifndef SOURCE
  !error "-DSOURCE is missing"
!endif
!ifndef OUTPUT
  !error "-DOUTPUT is missing"
!endif
!ifndef VERSION_NUMBERS
  !define VERSION_NUMBERS "${VERSION}.0"
!endif

!define NAME "Toggl Export"
!define PROGRAM "Toggl Export.exe"
!define COMMAND "toggl-desktop.exe"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\TogglExport"

Name "${NAME}"
OutFile "${OUTPUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Toggl Export"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
!ifndef COMPRESSOR
  !define COMPRESSOR "/SOLID lzma"
!endif
SetCompressor ${COMPRESSOR}
ManifestDPIAware true
ManifestSupportedOS all

VIProductVersion "${VERSION_NUMBERS}"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} setup"
VIAddVersionKey "CompanyName" "The Toggl Desktop authors"
VIAddVersionKey "LegalCopyright" "MIT licence. Not an official Toggl product."

!define MUI_ICON "../../resources/icons/toggl_export.ico"
!define MUI_UNICON "../../resources/icons/toggl_export.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_ABORTWARNING
!define MUI_LANGDLL_ALLLANGUAGES

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"

LangString STILL_RUNNING ${LANG_ENGLISH} "Toggl Export is still running. Please close it, then press Retry."
LangString STILL_RUNNING ${LANG_GERMAN} "Toggl Export läuft noch. Bitte schließen Sie es und drücken Sie Wiederholen."
LangString STILL_RUNNING ${LANG_FRENCH} "Toggl Export est encore ouvert. Fermez-le, puis cliquez sur Recommencer."
LangString STILL_RUNNING ${LANG_SPANISH} "Toggl Export sigue abierto. Ciérrelo y pulse Reintentar."

; Asks a running program to quit (it asks back when an export is under way), then makes sure that its file is free.
!macro CLOSE_PROGRAM
  IfFileExists "$INSTDIR\${COMMAND}" 0 free
  nsExec::Exec '"$INSTDIR\${COMMAND}" --quit'
  Pop $0
  try:
  ClearErrors
  FileOpen $0 "$INSTDIR\${PROGRAM}" a
  IfErrors 0 opened
  IfFileExists "$INSTDIR\${PROGRAM}" 0 free
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(STILL_RUNNING)" /SD IDCANCEL IDRETRY try
  SetErrorLevel 3
  Abort
  opened:
  FileClose $0
  free:
!macroend

; Only what this installer put there; a folder that somebody else uses too is left alone.
!macro REMOVE_PROGRAM
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${PROGRAM}"
  Delete "$INSTDIR\${COMMAND}"
!macroend

Function .onInit
  !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

Section "Install"
  SetShellVarContext current
  !insertmacro CLOSE_PROGRAM
  ; Left-overs of an older version must not stay: Python would find its metadata and believe to be that version.
  !insertmacro REMOVE_PROGRAM
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"

  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "The Toggl Desktop authors"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" "$0"
SectionEnd

; Settings, logs and the token in the Credential Manager stay: see the user guide for removing them.
Section "Uninstall"
  SetShellVarContext current
  !insertmacro CLOSE_PROGRAM
  ; Saved exports that run by themselves must not start what is gone.
  nsExec::Exec '"$INSTDIR\${COMMAND}" schedule --remove-all'
  Pop $0
  !insertmacro REMOVE_PROGRAM
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
SectionEnd
