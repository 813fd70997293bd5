import type { Message } from '../text/message';
import { readJson } from './read-json';
import { isRecord, readGiven, show, type Blame, type Given } from './read-settings';

/** The settings of a folder and all below it, for everybody who works there. */
export const PROJECT_FILE = 'zongjie.json';

/** The settings that it may hold. */
export const PROJECT_SETTINGS: readonly string[] = [
  'plainText',
  'markdown',
  'targetCharacters',
  'dataTable',
  'offerNextNumber',
  'repeatLens',
  'rules',
  'ruleOptions',
];

export interface ProjectSettings {
  readonly given: Given;
  /** What could not be used and why, with its line from 0. */
  readonly problems: readonly { readonly line: number; readonly message: Message }[];
}

/**
 * Reads `zongjie.json`: the settings of the editor without their prefix `zongjie.`, as JSON with comments. What cannot be used is a
 * problem, and says nothing; a file that is no such JSON says nothing at all. Never throws.
 */
export function readProjectFile(content: string): ProjectSettings {
  const read = readJson(content);
  if (!read.ok) return { given: {}, problems: [{ line: read.line, message: read.message }] };
  const problems: ProjectSettings['problems'][number][] = [];
  const add = (path: readonly string[], message: Message) => problems.push({ line: read.lineOf(path), message });
  const blame: Blame = {
    value: (path, value) => add(path, refused(path, value)),
    unknown: path => add(path, unknownName(path)),
  };
  if (!isRecord(read.value)) {
    add([], { zh: '最外层应是一对 { }', en: 'The whole must stand between { and }' });
    return { given: {}, problems };
  }
  for (const name of Object.keys(read.value))
    if (name !== '$schema' && !PROJECT_SETTINGS.includes(name)) blame.unknown([name]);
  return { given: readGiven(read.value, blame), problems };
}

function refused(path: readonly string[], value: unknown): Message {
  const name = path.join(' › ');
  const shown = show(value);
  return {
    zh: `${name} 的值 ${shown} 不能用，没有采用；请改正`,
    en: `${name} cannot be ${shown} and is left out; correct it`,
  };
}

function unknownName(path: readonly string[]): Message {
  const name = path.join(' › ').slice(0, LONGEST_NAME);
  return {
    zh: `没有“${name}”这一项，不起作用；请核对名称`,
    en: `There is no “${name}”; it has no effect. Check its name`,
  };
}

const LONGEST_NAME = 100;
