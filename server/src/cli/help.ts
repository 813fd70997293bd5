import type { Language } from '../core/index';

/** What `zongjie --help` says. */
export function helpText(language: Language): string {
  return language === 'zh' ? ZH : EN;
}

const ZH = `用法：zongjie check   [选项] 文件或文件夹…   检查待填、重复等问题
      zongjie outline [选项] 文件或文件夹…   列出大纲
      zongjie fill    [选项] 文件或文件夹…   按数据表填写（只填有把握的，不加 --write 不改文件）
      zongjie gaps    [选项] 文件            导出待填清单，发给各科室
      zongjie fix     [选项] 文件或文件夹…   改正只有一种改法的问题（不加 --write 不改文件）
      zongjie ignored [选项] 文件夹…         列出忽略项，指出已找不到原处的
      zongjie rules                          列出全部规则

文件夹包括其中各级的 .txt、.md、.zongjie 文件；“-”是标准输入。

选项：
  -f, --format text|json    报告的格式，默认 text；check 还有 sarif；gaps 是 csv（默认）|xlsx|json
      --facts 表格          数据表：CSV、TSV 或 xlsx，可写几次；不写就用文稿旁边的 数据.csv、.xlsx、.tsv
      --twins               fill：文中同一段落写过的也填
      --write | --diff      fill、fix：写回文件 | 只显示改动
      --rules 规则,…        fix：只改这些规则，如 wording/typo,mark
      --clean               fix：改为整理粘贴文本（网页残留、断行、全半角、空格、空行）
  -o, --out 文件            gaps：写到这个文件，默认标准输出
      --split               gaps：按责任科室分：xlsx 一科室一张工作表，csv 一科室一个文件
      --fail-on 级别        有这一级或更重的问题时退出状态为 1：
                            error（默认）| warning | info | hint
      --repeats within|across  check：只查各份自己的重复（默认）| 各份之间也互相比对
      --timings             check：每份用时多少毫秒，写到标准错误，一份一行 JSON
      --repeat 遍数         check --timings：热身之后每份读几遍取中位数，默认 5
      --encoding 编码       utf-8 | utf-16le | utf-16be | gb18030，默认自动识别
      --syntax plain|markdown  默认看扩展名，.md 为 markdown
      --lang zh|en          消息的语言，默认中文
  -h, --help                显示本说明
  -V, --version             显示版本

退出状态：0 没有达到 --fail-on 的问题；1 有（fill：仍有待填；fix：有没写回的改动；ignored：有已找不到原处的）；2 有文件没能处理，或用法不对。
`;

const EN = `Usage: zongjie check   [options] FILE or FOLDER…   report gaps, repeats and other findings
       zongjie outline [options] FILE or FOLDER…   print the outline
       zongjie fill    [options] FILE or FOLDER…   fill in what the data table surely says; writes with --write only
       zongjie gaps    [options] FILE              the list of gaps for the departments
       zongjie fix     [options] FILE or FOLDER…   apply the fixes that are safe; writes with --write only
       zongjie ignored [options] FOLDER…           list what is ignored, and what of it matches nothing any more
       zongjie rules                               list all rules

A folder stands for the .txt, .md and .zongjie files in it and below; "-" is standard input.

Options:
  -f, --format text|json    format of the report (text); for check also sarif; for gaps csv (default) | xlsx | json
      --facts TABLE         data table: CSV, TSV or xlsx; may be given several times;
                            without it 数据.csv, .xlsx or .tsv beside the text
      --twins               fill: what the same paragraph says elsewhere, too
      --write | --diff      fill, fix: write the file | only show the change
      --rules RULE,…        fix: these rules only, such as wording/typo,mark
      --clean               fix: instead, clean up pasted text (web shells, torn lines, width, spaces)
  -o, --out FILE            gaps: write to this file (standard output)
      --split               gaps: by department: a sheet each in xlsx, a file each for csv
      --fail-on SEVERITY    exit with 1 from this severity up:
                            error (default) | warning | info | hint
      --repeats within|across  check: repeats inside each text (default) | among all of them too
      --timings             check: the milliseconds that each text takes, to standard error, a line of JSON each
      --repeat N            check --timings: the median of so many readings once warm (5)
      --encoding NAME       utf-8 | utf-16le | utf-16be | gb18030; told from the bytes by default
      --syntax plain|markdown  told from the name by default: .md is markdown
      --lang zh|en          language of the messages (zh, or LANG's)
  -h, --help                show this help
  -V, --version             show the version

Exit status: 0 nothing at or above --fail-on; 1 something (fill: gaps stay open; fix: changes not written; ignored: some match nothing); 2 a file could not be worked on, or misuse.
`;
