import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describeReach, readRemembered, REMEMBERED_PATH } from '../core/features/index';
import type { Analysis, Language, Message } from '../core/index';
import { projectFiles } from '../node/project-files';
import { readContent } from '../project/read-content';
import { statesOf, type RememberedState } from '../project/remembered-state';
import { describeFailure } from './describe-failure';
import { withAnalysis } from './inspect';
import type { IgnoredCommand } from './options';
import { printable } from './printable';
import { readingOptions } from './reading-options';
import { teller, type ExitStatus, type Terminal } from './terminal';

/** Lists what the folders remember and what has become of it. 1 when something of it matches nothing any more. */
export async function runIgnored(command: IgnoredCommand, terminal: Terminal): Promise<ExitStatus> {
  const { paths, language, format } = command;
  const tell = teller(terminal, language);
  const optionsFor = await readingOptions(command, tell);
  if (!optionsFor) return 2;
  const listed: Listed[] = [];
  const failures: string[] = [];
  for (const path of paths) {
    const folder = pathToFileURL(resolve(path)).href;
    const fail = (below: string, message: Message) => {
      failures.push(below);
      tell(join(path, below), message);
    };
    const missing = await whyNoFolder(path);
    if (missing) {
      fail('', missing);
      continue;
    }
    const content = await readContent(projectFiles, folder, REMEMBERED_PATH, fail);
    const read = readRemembered(content ?? NOTHING);
    if (!read.ok) {
      fail(REMEMBERED_PATH, read.message);
      continue;
    }
    const analysisOf = async (file: string): Promise<Analysis | null> => {
      const text = await readContent(projectFiles, folder, file, fail);
      if (text === null) return null;
      const analysis = withAnalysis({ path: file, text }, await optionsFor(join(path, file)), whole => whole);
      return 'problem' in analysis ? null : analysis;
    };
    for (const state of await statesOf(read.remembered, analysisOf)) listed.push(toListed(path, state, language));
  }
  await terminal.write(
    format === 'json' ? `${JSON.stringify({ version: 1, ignored: listed }, null, 1)}\n` : asText(listed),
  );
  const lost = listed.filter(({ isLost }) => isLost).length;
  terminal.complain(summaryOf(listed.length, lost, language));
  if (failures.length > 0) return 2;
  return lost > 0 ? 1 : 0;
}

async function whyNoFolder(path: string): Promise<Message | null> {
  try {
    return (await stat(path)).isDirectory() ? null : NO_FOLDER;
  } catch (error) {
    return describeFailure(error);
  }
}

const NO_FOLDER: Message = { zh: '这是文件，请写它所在的文件夹', en: 'This is a file; name its folder' };
const NOTHING = '{"version":1,"entries":[]}';

/** An entry as it is printed; `line` counts from 1. */
interface Listed {
  readonly folder: string;
  readonly rule: string;
  readonly scope: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly words: string | null;
  readonly reach: string;
  readonly isLost: boolean;
}

function toListed(folder: string, { entry, place, isLost }: RememberedState, language: Language): Listed {
  return {
    folder,
    rule: entry.rule,
    scope: entry.scope,
    file: entry.scope === 'project' ? null : entry.file,
    line: place ? place.range.start.line + 1 : null,
    words: place?.words ?? null,
    reach: `${describeReach(entry)[language]}${isLost ? LOST[language] : ''}`,
    isLost,
  };
}

const LOST: Message = { zh: '（已找不到原处）', en: ' (matches nothing any more)' };

/** 甲.txt:12  布署  错别字 · 这一处 */
function asText(listed: readonly Listed[]): string {
  return listed
    .map(({ folder, file, line, words, reach }) => {
      const place = `${file === null ? folder : join(folder, file)}${line === null ? '' : `:${line}`}`;
      const quoted = words === null ? '' : `  ${words.slice(0, LONGEST_QUOTED)}`;
      return `${printable(`${place}${quoted}  ${reach}`)}\n`;
    })
    .join('');
}

const LONGEST_QUOTED = 60;

function summaryOf(all: number, lost: number, language: Language): string {
  return language === 'zh'
    ? `忽略项 ${all} 条，其中 ${lost} 条已找不到原处\n`
    : `${all} ignored, ${lost} of them match nothing any more\n`;
}
