/* Stands in for the programs where the setup program alone is tried: leaves a mark beside itself when it is started,
   and stays open for as many seconds as it is told. */
#include <stdio.h>
#include <stdlib.h>
#include <windows.h>

int wmain(int count, wchar_t **words)
{
    wchar_t mark[1100];
    GetModuleFileNameW(NULL, mark, 1000);
    wcscat(mark, L".started");
    FILE *file = _wfopen(mark, L"w");
    if (file)
        fclose(file);
    if (count > 1)
        Sleep(1000 * _wtoi(words[1]));
    return 0;
}
