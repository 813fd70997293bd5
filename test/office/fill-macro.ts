/**
 * What somebody at a spreadsheet does, for LibreOffice to run: opens a file, types into cells of its first sheet, saves it under another
 * name. A job is a line of seven parts parted by tabs: source, its filter and options, target, its filter and options, and a file that
 * has a line for each cell: row, column (from 0), what is typed. The file `done` is written when all jobs are.
 */
const MACRO = `Sub Fill(jobsFile As String, doneFile As String)
  For Each job In ReadLines(jobsFile)
    DoJob(Split(job, Chr(9)))
  Next job
  files = CreateUnoService("com.sun.star.ucb.SimpleFileAccess")
  files.openFileWrite(doneFile).closeOutput()
End Sub

Sub DoJob(part)
  Dim opening(2) As New com.sun.star.beans.PropertyValue
  opening(0).Name = "Hidden"
  opening(0).Value = True
  opening(1).Name = "FilterName"
  opening(1).Value = part(1)
  opening(2).Name = "FilterOptions"
  opening(2).Value = part(2)
  document = StarDesktop.loadComponentFromURL(part(0), "_blank", 0, opening())
  sheet = document.Sheets.getByIndex(0)
  For Each typed In ReadLines(part(6))
    cell = Split(typed, Chr(9))
    sheet.getCellByPosition(CInt(cell(1)), CInt(cell(0))).FormulaLocal = cell(2)
  Next typed
  Dim saving(1) As New com.sun.star.beans.PropertyValue
  saving(0).Name = "FilterName"
  saving(0).Value = part(4)
  saving(1).Name = "FilterOptions"
  saving(1).Value = part(5)
  document.storeToURL(part(3), saving())
  document.close(True)
End Sub

Function ReadLines(address As String)
  files = CreateUnoService("com.sun.star.ucb.SimpleFileAccess")
  reader = CreateUnoService("com.sun.star.io.TextInputStream")
  reader.setInputStream(files.openFileRead(address))
  reader.setEncoding("UTF-8")
  whole = ""
  Do While Not reader.isEOF()
    textLine = reader.readLine()
    If textLine <> "" Then
      If whole <> "" Then whole = whole & Chr(10)
      whole = whole & textLine
    End If
  Loop
  reader.closeInput()
  If whole = "" Then
    ReadLines = Array()
  Else
    ReadLines = Split(whole, Chr(10))
  End If
End Function
`;

/** The macro as LibreOffice keeps it. */
export const MACRO_FILE = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Fill" script:language="StarBasic">${escape(MACRO)}</script:module>
`;

/** The library that the macro is in. */
export const LIBRARY_FILE = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Fill"/>
</library:library>
`;

/** LibreOffice's settings with the one that makes it work as in a Chinese office: what looks like a Chinese date is one. */
export function inChinese(settings: string): string {
  const locale =
    '<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>zh-CN</value></prop></item>';
  return settings.replace('</oor:items>', `${locale}</oor:items>`);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
