import type { Language } from '../core/index';

/** What `zongjie --help` says. */
export function helpText(language: Language): string {
  return language === 'zh' ? ZH : EN;
}

const ZH = `用法：zongjie check   [选项] 文件或文件夹…   检查待填、重复等问题
      zongjie outline [选项] 文件或文件夹…   列出大纲

文件夹包括其中各级的 .txt、.md、.zongjie 文件；“-”是标准输入。

选项：
  -f, --format text|json    报告的格式，默认 text
      --fail-on 级别        有这一级或更重的问题时退出状态为 1：
                            error（默认）| warning | info | hint
      --encoding 编码       utf-8 | utf-16le | utf-16be | gb18030，默认自动识别
      --syntax plain|markdown  默认看扩展名，.md 为 markdown
      --lang zh|en          消息的语言，默认中文
  -h, --help                显示本说明
  -V, --version             显示版本

退出状态：0 没有达到 --fail-on 的问题；1 有；2 有文件没能检查，或用法不对。
`;

const EN = `Usage: zongjie check   [options] FILE or FOLDER…   report gaps, repeats and other findings
       zongjie outline [options] FILE or FOLDER…   print the outline

A folder stands for the .txt, .md and .zongjie files in it and below; "-" is standard input.

Options:
  -f, --format text|json    format of the report (text)
      --fail-on SEVERITY    exit with 1 from this severity up:
                            error (default) | warning | info | hint
      --encoding NAME       utf-8 | utf-16le | utf-16be | gb18030; told from the bytes by default
      --syntax plain|markdown  told from the name by default: .md is markdown
      --lang zh|en          language of the messages (zh, or LANG's)
  -h, --help                show this help
  -V, --version             show the version

Exit status: 0 nothing at or above --fail-on; 1 something; 2 a file could not be checked, or misuse.
`;
