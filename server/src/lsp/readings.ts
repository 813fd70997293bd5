import type { Config } from '../core/config';
import { analyse, createJudge, createParagraphMemo, type Analysis, type Syntax } from '../core/index';
import { readsLikeSummary, type Day } from '../core/features/index';
import type { TryRules } from './careful';
import { nameOf } from './addresses';
import type { DataTables } from './data-tables';
import type { OpenText } from './documents';
import type { Project } from '../project/projects';
import type { ProjectsOfDocuments } from './projects';
import type { Settings } from './settings';
import { createSizeJudge } from './size';
import { settleOutline, warmUp } from './warm-up';

/** One version of a served document, read under the writer's settings. */
export interface Reading {
  readonly text: OpenText;
  readonly config: Config;
  readonly project: Project;
  readonly analysis: Analysis;
  /** Whether the text is too large to be checked: it has its outline, and nothing else is to be asked of it. */
  readonly outlineOnly: boolean;
  /** What of the writer's data table could not be used. */
  readonly tableProblems: readonly string[];
}

export interface Readings {
  /** The reading of a version; null when the document is not served. Kept until the version, the settings or the table change. */
  readonly of: (text: OpenText) => Promise<Reading | null>;
  /** A text that is not open, read as if it were, and not kept. */
  readonly ofContent: (uri: string, content: string) => Promise<Analysis>;
  /** The writer's settings for a text, open or not. */
  readonly configOf: (uri: string) => Promise<Config>;
  /** Serves a document although it does not read like a summary. */
  readonly treatAsSummary: (uri: string) => void;
  readonly forget: (uri: string) => void;
}

export function keepReadings(
  settings: Settings,
  projects: ProjectsOfDocuments,
  tables: DataTables,
  today: () => Day,
  tryRules: TryRules | null = null,
): Readings {
  const memo = createParagraphMemo();
  const judge = createJudge();
  const known = new Map<string, Reading>();
  const size = createSizeJudge();
  const treated = new Set<string>();
  // What was once recognised stays served while the writer works on it, however much is deleted meanwhile.
  const recognised = new Set<string>();

  const reads = (text: OpenText) => {
    if (recognised.has(text.uri)) return true;
    const found = readsLikeSummary(text.lines, syntaxOf(text), { memo, name: nameOf(text.uri) });
    if (found) recognised.add(text.uri);
    return found;
  };
  const isServed = (text: OpenText, config: Config) => {
    if (text.languageId === 'zongjie' || treated.has(text.uri)) return true;
    const when = whenServed(text.languageId, config);
    return when === 'always' || (when === 'auto' && reads(text));
  };

  return {
    of: async text => {
      const config = await settings.of(text.uri);
      if (!isServed(text, config)) {
        known.delete(text.uri);
        return null;
      }
      const [{ table, problems: tableProblems }, project] = await Promise.all([
        tables.of(text.uri, config),
        projects.of(text.uri),
      ]);
      const outlineOnly = size.isTooLarge(text);
      if (!outlineOnly) await tryRules?.(text, syntaxOf(text), config);
      const { levels } = config;
      const rules = outlineOnly ? NO_RULES : config.rules;
      const isLong = await warmUp(text.lines, known.get(text.uri)?.text.lines, {
        syntax: syntaxOf(text),
        memo,
        judge,
        rules,
        levels,
      });
      // Looked up behind the last wait: of two requests about one version the second finds what the first has read.
      const last = known.get(text.uri);
      const isSame = last?.config === config && last.project === project && last.tableProblems === tableProblems;
      if (last?.text === text && isSame && last.analysis.table === table) return last;
      const previous = last?.analysis;
      const { silence } = project;
      const options = { syntax: syntaxOf(text), memo, judge, levels, rules, silence, table, today, previous };
      const analysis = analyse(text.lines, options);
      const reading = { text, config, project, analysis, outlineOnly, tableProblems };
      // A request that came before the newest version must not put an old reading in its place.
      if (!last || last.text.version <= text.version) known.set(text.uri, reading);
      if (isLong) await settleOutline(analysis);
      return reading;
    },
    ofContent: async (uri, content) => {
      const config = await settings.of(uri);
      const [{ table }, { silence }] = await Promise.all([tables.of(uri, config), projects.of(uri)]);
      const syntax = syntaxByName(uri);
      const { levels, rules } = config;
      return analyse(content, { syntax, memo, judge, levels, rules, silence, table, today });
    },
    configOf: uri => settings.of(uri),
    treatAsSummary: uri => {
      treated.add(uri);
    },
    forget: uri => {
      size.forget(uri);
      for (const store of [known, treated, recognised]) store.delete(uri);
      settings.forget(uri);
    },
  };
}

const NO_RULES: Config['rules'] = [];

function whenServed(languageId: string, { plainText, markdown }: Config): Config['plainText'] {
  if (languageId === 'markdown') return markdown;
  // Editors other than VS Code call plain text `text`.
  return languageId === 'plaintext' || languageId === 'text' ? plainText : 'off';
}

/** As the command line tells it. */
export function syntaxByName(uri: string): Syntax {
  return MARKDOWN_NAME.test(uri) ? 'markdown' : 'plain';
}

const MARKDOWN_NAME = /\.(?:md|markdown)$/i;

export function syntaxOf({ languageId }: OpenText): Syntax {
  return languageId === 'markdown' ? 'markdown' : 'plain';
}
