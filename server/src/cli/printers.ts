import type { Analysis, Language } from '../core/index';
import { mergeFindings, type Across } from './texts-across';
import { formatFindings, formatOutline } from './format-text';
import type { ReadingCommand } from './options';
import type { Printer } from './printer';
import { printSarif } from './sarif';
import { REPORT_VERSION, reportFile, reportOutline } from './report';

export function printerFor(command: ReadingCommand): Printer {
  const { type, format, language } = command;
  if (format === 'json') {
    return printJson(language, (path, analysis, across) =>
      type === 'check'
        ? reportFile(path, analysis, language, across)
        : { path, outline: reportOutline(analysis.document.outline) },
    );
  }
  if (format === 'sarif') return printSarif(language);
  return type === 'check' ? printFindings(language, command.repeats) : printOutlines(language);
}

type Report = (path: string, analysis: Analysis, across?: Across) => object;

function printJson(language: Language, report: Report): Printer {
  const errors: { path: string; message: string }[] = [];
  let separator = '';
  return {
    open: () => `{"version":${REPORT_VERSION},"files":[`,
    text: (path, analysis, across) => {
      const piece = `${separator}\n${JSON.stringify(report(path, analysis, across))}`;
      separator = ',';
      return piece;
    },
    failure: (path, problem) => {
      errors.push({ path, message: problem[language] });
      return '';
    },
    close: () => `],"errors":${JSON.stringify(errors)}}\n`,
    summary: () => '',
  };
}

function printFindings(language: Language, repeats: ReadingCommand['repeats']): Printer {
  const counts = { texts: 0, gaps: 0, repeats: 0, findings: 0, across: 0 };
  return {
    ...SILENT,
    text: (path, analysis, across) => {
      const findings = mergeFindings(analysis.findings, across);
      counts.texts++;
      counts.gaps += analysis.gaps.length;
      counts.repeats += analysis.repeats.length;
      counts.findings += findings.length;
      counts.across += across?.repeats.reduce((sum, other) => sum + other.repeats.length, 0) ?? 0;
      return formatFindings(path, findings, analysis.document.outline, language);
    },
    summary: () => {
      const { texts, findings, gaps } = counts;
      const isAcross = repeats === 'across';
      if (language === 'zh') {
        const more = isAcross ? `，与别的文件重复 ${counts.across} 段` : '';
        return `检查 ${texts} 份：问题 ${findings} 处，其中待填 ${gaps} 处，段落重复 ${counts.repeats} 处${more}\n`;
      }
      const more = isAcross ? `, ${counts.across} paragraphs of other files` : '';
      return `${texts} checked: ${findings} findings, ${gaps} gaps and ${counts.repeats} repeats among them${more}\n`;
    },
  };
}

function printOutlines(language: Language): Printer {
  return {
    ...SILENT,
    text: (path, { document }) => formatOutline(path, document.outline, document.gaps, language),
  };
}

const SILENT: Printer = { open: () => '', text: () => '', failure: () => '', close: () => '', summary: () => '' };
