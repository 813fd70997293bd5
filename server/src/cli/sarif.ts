import { RULES, type Finding, type Language, type Message, type Range, type Severity } from '../core/index';
import { mergeFindings } from './texts-across';
import type { Printer } from './printer';

/** The findings as SARIF 2.1.0, for the viewers and pipelines that read it: lines and UTF-16 columns count from 1, ends are exclusive. */
export function printSarif(language: Language): Printer {
  const failures: object[] = [];
  let separator = '';
  return {
    open: () => {
      const driver = JSON.stringify({ name: 'zongjie', rules: RULES.map(({ meta }) => describeRule(meta, language)) });
      return `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"tool":{"driver":${driver}},"columnKind":"utf16CodeUnits","results":[`;
    },
    text: (path, analysis, across) =>
      mergeFindings(analysis.findings, across)
        .map(finding => {
          const piece = `${separator}\n${JSON.stringify(resultOf(path, finding, language))}`;
          separator = ',';
          return piece;
        })
        .join(''),
    failure: (path, problem) => {
      failures.push({
        level: 'error',
        message: { text: problem[language] },
        locations: [{ physicalLocation: { artifactLocation: { uri: addressOf(path) } } }],
      });
      return '';
    },
    close: () => {
      const invocation = { executionSuccessful: failures.length === 0, toolExecutionNotifications: failures };
      return `],"invocations":[${JSON.stringify(invocation)}]}]}\n`;
    },
    summary: () => '',
  };
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const INDEX_OF: ReadonlyMap<string, number> = new Map(RULES.map(({ meta }, index) => [meta.id, index]));

function describeRule({ id, title, rationale, severity }: (typeof RULES)[number]['meta'], language: Language): object {
  return {
    id,
    shortDescription: { text: title[language] },
    fullDescription: { text: rationale[language] },
    defaultConfiguration: severity === 'off' ? { enabled: false } : { level: LEVELS[severity] },
  };
}

/** SARIF has three levels only. */
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };

function resultOf(path: string, { rule, severity, message, range, related }: Finding, language: Language): object {
  return {
    ruleId: rule,
    ruleIndex: INDEX_OF.get(rule),
    level: LEVELS[severity],
    message: { text: message[language] },
    locations: [locationOf(path, range)],
    ...(related.length > 0 && { relatedLocations: related.map(other => relatedLocation(path, other, language)) }),
  };
}

function relatedLocation(
  path: string,
  { range, message }: { readonly range: Range; readonly message: Message },
  language: Language,
): object {
  return { ...locationOf(path, range), message: { text: message[language] } };
}

function locationOf(path: string, { start, end }: Range) {
  const region = {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
  return { physicalLocation: { artifactLocation: { uri: addressOf(path) }, region } };
}

/** A path as a URI: relative paths stay relative to where the command was run. */
function addressOf(path: string): string {
  const parts = path.split(/[\\/]/);
  const isDrive = /^[a-z]:$/i.test(parts[0] ?? '');
  const uri = parts.map((part, i) => (isDrive && i === 0 ? part : encodeURIComponent(part))).join('/');
  return isDrive ? `file:///${uri}` : uri.startsWith('/') ? `file://${uri}` : uri;
}
