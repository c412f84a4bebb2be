; What installing and uninstalling are made of.

!define PROG_ID "${NAME}"

; Unpacks beside the present file, so that a full disk leaves the old program whole.
!macro Unpack FILE
  File "/oname=${FILE}.uusi" "${SRC}/${FILE}"
!macroend

; Each file is there old or new, also after a power cut: Windows replaces it in one step and writes it through (1 + 8).
!macro Replace FILE
  System::Call 'kernel32::MoveFileExW(w "$INSTDIR\${FILE}.uusi", w "$INSTDIR\${FILE}", i 9) i .r0'
  ${If} $0 == 0
    SetErrors
  ${EndIf}
!macroend

; Everything that is installed but the uninstaller; `RemoveFiles` must name the same.
!macro PutFiles
  !insertmacro Unpack seurantavihko.exe
  !insertmacro Unpack vihko.exe
  !if /FileExists "${SRC}/WebView2Loader.dll"
    !insertmacro Unpack WebView2Loader.dll
  !endif
  File "${SRC}/LICENSE.txt"
  File "${SRC}/ASENNUS.fi.txt"
  File "${SRC}/ASENNUS.sv.txt"
  File "${SRC}/ASENNUS.en.txt"
  ClearErrors
  !insertmacro Replace seurantavihko.exe
  !insertmacro Replace vihko.exe
  !if /FileExists "${SRC}/WebView2Loader.dll"
    !insertmacro Replace WebView2Loader.dll
  !endif
  ${If} ${Errors}
    ${If} $starts == yes
      ; Who came here by an update sees nothing else.
      MessageBox MB_OK|MB_ICONSTOP "$(NOT_WRITTEN)"
    ${Else}
      MessageBox MB_OK|MB_ICONSTOP "$(NOT_WRITTEN)" /SD IDOK
    ${EndIf}
    SetErrorLevel 2
    Abort
  ${EndIf}
!macroend

; Only what was installed: the folder itself goes when nothing else lies in it.
!macro RemoveFiles FOLDER
  Delete "${FOLDER}\seurantavihko.exe"
  Delete "${FOLDER}\vihko.exe"
  Delete "${FOLDER}\WebView2Loader.dll"
  Delete "${FOLDER}\seurantavihko.exe.uusi"
  Delete "${FOLDER}\vihko.exe.uusi"
  Delete "${FOLDER}\WebView2Loader.dll.uusi"
  Delete "${FOLDER}\LICENSE.txt"
  Delete "${FOLDER}\ASENNUS.fi.txt"
  Delete "${FOLDER}\ASENNUS.sv.txt"
  Delete "${FOLDER}\ASENNUS.en.txt"
  Delete "${FOLDER}\uninstall.exe"
  RMDir "${FOLDER}"
!macroend

; Files with this ending are opened by the program.
!macro PutFileType ENDING WORDS
  WriteRegStr HKCU "${CLASSES}\${ENDING}" "" "${PROG_ID}${ENDING}"
  WriteRegStr HKCU "${CLASSES}\${PROG_ID}${ENDING}" "" "${WORDS}"
  WriteRegStr HKCU "${CLASSES}\${PROG_ID}${ENDING}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${CLASSES}\${PROG_ID}${ENDING}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
!macroend

; An ending that another program has taken since is left to it.
!macro RemoveFileType ENDING
  ReadRegStr $0 HKCU "${CLASSES}\${ENDING}" ""
  ${If} $0 == "${PROG_ID}${ENDING}"
    DeleteRegValue HKCU "${CLASSES}\${ENDING}" ""
    DeleteRegKey /ifempty HKCU "${CLASSES}\${ENDING}"
  ${EndIf}
  DeleteRegKey HKCU "${CLASSES}\${PROG_ID}${ENDING}"
!macroend

; Goes on when neither program of the folder runs. Asks the person to close it; without a person it waits for a while.
!macro WaitUntilClosed UN FOLDER
  Push "${FOLDER}"
  Call ${UN}WaitUntilClosed
!macroend

!macro WaitingFunctions UN
  Function ${UN}WaitUntilClosed
    Exch $0
    Push $1
    Push $2
    StrCpy $1 ${SECONDS}
    ${Do}
      Push "$0\${PROGRAM}"
      Call ${UN}IsFree
      Pop $2
      ${If} $2 == yes
        Push "$0\vihko.exe"
        Call ${UN}IsFree
        Pop $2
      ${EndIf}
      ${If} $2 == yes
        ${ExitDo}
      ${EndIf}
      ${If} ${Silent}
        ${If} $1 == 0
          StrCpy $2 no
          ; Who came here by an update sees nothing else.
          ${If} $starts == yes
          ${AndIf} ${Cmd} 'MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(STILL_RUNS)" IDRETRY'
            StrCpy $2 again
          ${EndIf}
          ${If} $2 == no
            SetErrorLevel 2
            Quit
          ${EndIf}
          StrCpy $1 ${SECONDS}
        ${EndIf}
        IntOp $1 $1 - 1
        Sleep 1000
      ${Else}
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(STILL_RUNS)" IDRETRY +3
        SetErrorLevel 2
        Abort "$(GIVEN_UP)"
      ${EndIf}
    ${Loop}
    Pop $2
    Pop $1
    Pop $0
  FunctionEnd

  ; Whether a file is not there or may be written; Windows keeps a program from being written while it runs.
  Function ${UN}IsFree
    Exch $0
    Push $1
    ${If} ${FileExists} "$0"
      ClearErrors
      FileOpen $1 "$0" a
      ${If} ${Errors}
        StrCpy $0 no
      ${Else}
        FileClose $1
        StrCpy $0 yes
      ${EndIf}
    ${Else}
      StrCpy $0 yes
    ${EndIf}
    Pop $1
    Exch $0
  FunctionEnd
!macroend
!insertmacro WaitingFunctions ""
!insertmacro WaitingFunctions "un."
