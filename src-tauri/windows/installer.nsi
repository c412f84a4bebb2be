; The setup program for Windows. It installs for one person, without an administrator, and asks as little as it can.
;
;   makensis -V2 -WX -DVERSION=0.1.0 -DSRC=FOLDER -DOUT=SETUP.exe -DICON=ICON.ico installer.nsi
;
; FOLDER holds seurantavihko.exe, vihko.exe, LICENSE.txt, ASENNUS.fi.txt, ASENNUS.sv.txt, ASENNUS.en.txt and, where
; the programs were built with the GNU tools, WebView2Loader.dll. -DTARGET=x86-unicode makes the same with an NSIS that
; has no 64-bit stub, as the one for Windows; -DSECONDS=5 has a silent installation wait for a shorter time, for tests.
;
;   SETUP.exe /S            asks and shows nothing
;   SETUP.exe /S /START     starts the program afterwards, as an update does
;   SETUP.exe /D=FOLDER     installs elsewhere; must be the last word, without quotation marks
;
; Exit codes: 0 installed, 1 given up by the person, 2 the program kept running or its files could not be written,
; 3 a newer version is there, 4 this Windows is too old or has 32 bits.

!ifndef TARGET
  !define TARGET amd64-unicode
!endif
Target ${TARGET}
Unicode true
SetCompressor /SOLID lzma
SetCompressorDictSize 64
ManifestSupportedOS all
ManifestDPIAware true
RequestExecutionLevel user

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include WinVer.nsh
!include x64.nsh
!include Integration.nsh

!define NAME "Seurantavihko"
!define PROGRAM "seurantavihko.exe"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define CLASSES "Software\Classes"
; Where the web view announces itself, by its documented number.
!define WEBVIEW_KEY "Software\Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}"
; How long a silent installation waits for the program to end.
!ifndef SECONDS
  !define SECONDS 120
!endif

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
; An update goes where the program is.
InstallDirRegKey HKCU "${UNINSTALL_KEY}" InstallLocation
BrandingText "${NAME} ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow
AllowSkipFiles off

VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 ProductName "${NAME}"
VIAddVersionKey /LANG=0 ProductVersion "${VERSION}"
VIAddVersionKey /LANG=0 FileVersion "${VERSION}"
VIAddVersionKey /LANG=0 FileDescription "${NAME}n asennus"
VIAddVersionKey /LANG=0 CompanyName "${NAME}"
VIAddVersionKey /LANG=0 LegalCopyright "EUPL-1.2"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${__FILEDIR__}/panel.bmp"
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TITLE "$(WELCOME_TITLE)"
!define MUI_WELCOMEPAGE_TEXT "$(WELCOME_TEXT)"
!define MUI_FINISHPAGE_TITLE "$(FINISH_TITLE)"
!define MUI_FINISHPAGE_TEXT "$(FINISH_TEXT)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_FINISHPAGE_RUN_TEXT "$(FINISH_RUN)"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(UN_TEXT)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
Var installed_in
Var installed_version
Var parameters
Var starts

!include "${__FILEDIR__}/texts.nsh"
!include "${__FILEDIR__}/parts.nsh"

Function .onInit
  ${GetParameters} $parameters
  ClearErrors
  ${GetOptions} $parameters "/START" $starts
  ${If} ${Errors}
    StrCpy $starts no
  ${Else}
    StrCpy $starts yes
  ${EndIf}
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "$(OLD_WINDOWS)" /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
  ReadRegStr $installed_in HKCU "${UNINSTALL_KEY}" InstallLocation
  ReadRegStr $installed_version HKCU "${UNINSTALL_KEY}" DisplayVersion
  ; Without its program the entry is only a trace of something that was deleted by hand.
  ${If} ${FileExists} "$installed_in\${PROGRAM}"
    ${VersionCompare} "$installed_version" "${VERSION}" $0
    ${If} $0 == 1
      MessageBox MB_OK|MB_ICONSTOP "$(NEWER_THERE)" /SD IDOK
      ; Whoever came here by an update gets the program back that was closed for it.
      ${If} $starts == yes
        Exec '"$installed_in\${PROGRAM}"'
      ${EndIf}
      SetErrorLevel 3
      Quit
    ${EndIf}
  ${Else}
    StrCpy $installed_in ""
  ${EndIf}
FunctionEnd

Section "${NAME}" parts
  SetShellVarContext current
  ${If} $installed_in != ""
    !insertmacro WaitUntilClosed "" "$installed_in"
  ${EndIf}
  !insertmacro WaitUntilClosed "" "$INSTDIR"
  SetOutPath "$INSTDIR"
  !insertmacro PutFiles
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ; There is one entry for uninstalling, so the program is in one place only.
  ${If} $installed_in != ""
  ${AndIf} $installed_in != $INSTDIR
    !insertmacro RemoveFiles "$installed_in"
  ${EndIf}

  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}" "" "$INSTDIR\${PROGRAM}" 0 SW_SHOWNORMAL "" "$(SHORTCUT)"
  WriteRegStr HKCU "${UNINSTALL_KEY}" DisplayName "${NAME}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" DisplayVersion "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" Publisher "${NAME}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" DisplayIcon "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${UNINSTALL_KEY}" InstallLocation "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" UninstallString '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S'
  SectionGetSize ${parts} $0
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" EstimatedSize $0
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" NoModify 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" NoRepair 1
  !insertmacro PutFileType ".vihko" "$(NOTEBOOK_TYPE)"
  !insertmacro PutFileType ".varmuus" "$(COPY_TYPE)"
  !insertmacro PutFileType ".paivitys" "$(UPDATE_TYPE)"
  ${NotifyShell_AssocChanged}

  Call FindWebView
  ${If} $0 == ""
    MessageBox MB_OK|MB_ICONINFORMATION "$(NO_WEBVIEW)" /SD IDOK
  ${EndIf}
  ${If} $starts == yes
  ${AndIf} ${Silent}
    Exec '"$INSTDIR\${PROGRAM}"'
  ${EndIf}
SectionEnd

; Puts the version of the web view into $0; nothing if there is none.
Function FindWebView
  SetRegView 32
  ReadRegStr $0 HKLM "${WEBVIEW_KEY}" pv
  ${If} $0 == ""
    SetRegView 64
    ReadRegStr $0 HKLM "${WEBVIEW_KEY}" pv
  ${EndIf}
  ${If} $0 == ""
    ReadRegStr $0 HKCU "${WEBVIEW_KEY}" pv
  ${EndIf}
  SetRegView 64
  ; What was uninstalled leaves this number behind.
  ${If} $0 == "0.0.0.0"
    StrCpy $0 ""
  ${EndIf}
FunctionEnd

; Takes away what the installation put there. The notebooks lie elsewhere and stay.
Section Uninstall
  SetShellVarContext current
  !insertmacro WaitUntilClosed "un." "$INSTDIR"
  !insertmacro RemoveFiles "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  !insertmacro RemoveFileType ".vihko"
  !insertmacro RemoveFileType ".varmuus"
  !insertmacro RemoveFileType ".paivitys"
  ${NotifyShell_AssocChanged}
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  ; What the web view keeps for itself; the page keeps nothing in it.
  RMDir /r "$LOCALAPPDATA\fi.seurantavihko\EBWebView"
  RMDir "$LOCALAPPDATA\fi.seurantavihko"
SectionEnd
