import type { Analysis, Language, Message } from '../core/index';
import { formatFindings, formatOutline } from './format-text';
import type { ReadingCommand } from './options';
import { REPORT_VERSION, reportFile, reportOutline } from './report';

/** Turns what was found into the report, piece by piece, so that a folder's report is never held whole. */
export interface Printer {
  readonly open: () => string;
  readonly text: (path: string, analysis: Analysis) => string;
  readonly failure: (path: string, problem: Message) => string;
  readonly close: () => string;
  /** A line for the reader once all is written; '' when the report speaks for itself. */
  readonly summary: () => string;
}

export function printerFor(command: ReadingCommand): Printer {
  const { type, format, language } = command;
  if (format === 'json') {
    return printJson(language, (path, analysis) =>
      type === 'check'
        ? reportFile(path, analysis, language)
        : { path, outline: reportOutline(analysis.document.outline) },
    );
  }
  return type === 'check' ? printFindings(language) : printOutlines(language);
}

function printJson(language: Language, report: (path: string, analysis: Analysis) => object): Printer {
  const errors: { path: string; message: string }[] = [];
  let separator = '';
  return {
    open: () => `{"version":${REPORT_VERSION},"files":[`,
    text: (path, analysis) => {
      const piece = `${separator}\n${JSON.stringify(report(path, analysis))}`;
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

function printFindings(language: Language): Printer {
  const counts = { texts: 0, gaps: 0, repeats: 0, findings: 0 };
  return {
    ...SILENT,
    text: (path, analysis) => {
      const { document, gaps, findings, repeats } = analysis;
      counts.texts++;
      counts.gaps += gaps.length;
      counts.repeats += repeats.length;
      counts.findings += findings.length;
      return formatFindings(path, findings, document.outline, language);
    },
    summary: () =>
      language === 'zh'
        ? `检查 ${counts.texts} 份：问题 ${counts.findings} 处，其中待填 ${counts.gaps} 处，段落重复 ${counts.repeats} 处\n`
        : `${counts.texts} checked: ${counts.findings} findings, ${counts.gaps} gaps and ${counts.repeats} repeats among them\n`,
  };
}

function printOutlines(language: Language): Printer {
  return {
    ...SILENT,
    text: (path, { document }) => formatOutline(path, document.outline, document.gaps, language),
  };
}

const SILENT: Printer = { open: () => '', text: () => '', failure: () => '', close: () => '', summary: () => '' };
