import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { inChinese, LIBRARY_FILE, MACRO_FILE } from './fill-macro';

/** One file that somebody opens in LibreOffice, fills in and saves. */
export interface OfficeJob {
  readonly content: Uint8Array;
  readonly from: Form;
  readonly to: Form;
  /** What is typed into the first sheet, as into its cells. */
  readonly typed: readonly TypedCell[];
}

export interface TypedCell {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** `gb18030` is CSV as spreadsheets of Chinese offices save it. */
export type Form = 'xlsx' | 'csv' | 'gb18030';

const CSV = 'Text - txt - csv (StarCalc)';
/** Separator, quote, character set, first row, formats of the columns, language; what is quoted is read as text. */
const FILTERS: Readonly<Record<Form, { readonly name: string; readonly options: string; readonly ending: string }>> = {
  xlsx: { name: 'Calc MS Excel 2007 XML', options: '', ending: 'xlsx' },
  csv: { name: CSV, options: '44,34,76,1,,2052,false,true,false', ending: 'csv' },
  gb18030: { name: CSV, options: '44,34,85,1,,2052,false,true,false', ending: 'csv' },
};

/** LibreOffice where it is installed; null where it is not. */
export function findOffice(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(folder => folder !== '');
  return folders.map(folder => join(folder, 'soffice')).find(isProgram) ?? null;
}

/** Starts LibreOffice twice, in a profile of its own: once to make the profile, once for all jobs. Gives the saved files. */
export async function inOffice(program: string, jobs: readonly OfficeJob[]): Promise<readonly Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'zongjie-office-'));
  try {
    const address = (name: string) => addressOf(folder, name);
    const run = (...args: readonly string[]) =>
      promisify(execFile)(
        program,
        [`-env:UserInstallation=${address('profile')}`, '--headless', '--norestore', ...args],
        {
          timeout: LONGEST,
          env: { ...process.env, TMPDIR: folder },
        },
      );
    await run('--terminate_after_init');
    await addMacro(join(folder, 'profile/user'));
    const lines = await Promise.all(jobs.map((job, i) => prepare(folder, job, i)));
    await writeFile(join(folder, 'jobs'), lines.join('\n'));
    await run(`macro:///Standard.Fill.Fill("${address('jobs')}","${address('done')}")`);
    if (!existsSync(join(folder, 'done'))) throw new Error('LibreOffice did not come to the end of its jobs.');
    return await Promise.all(jobs.map(({ to }, i) => readFile(join(folder, savedName(to, i)))));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

const LONGEST = 300_000;

/** Writes what a job needs; gives its line for the macro. */
async function prepare(folder: string, { content, from, to, typed }: OfficeJob, i: number): Promise<string> {
  const [source, target] = [FILTERS[from], FILTERS[to]];
  const [opened, cells] = [`${i}.${source.ending}`, `${i}.cells`];
  await writeFile(join(folder, opened), content);
  await writeFile(join(folder, cells), typed.map(({ row, column, text }) => [row, column, text].join('\t')).join('\n'));
  const address = (name: string) => addressOf(folder, name);
  const parts = [address(opened), source.name, source.options, address(savedName(to, i)), target.name, target.options];
  return [...parts, address(cells)].join('\t');
}

function savedName(to: Form, i: number): string {
  return `${i}.filled.${FILTERS[to].ending}`;
}

function addressOf(folder: string, name: string): string {
  return pathToFileURL(join(folder, name)).href;
}

/** LibreOffice writes its own over a library that is there before it has made the profile. */
async function addMacro(user: string): Promise<void> {
  const basic = join(user, 'basic/Standard');
  await mkdir(basic, { recursive: true });
  await writeFile(join(basic, 'Fill.xba'), MACRO_FILE);
  await writeFile(join(basic, 'script.xlb'), LIBRARY_FILE);
  const settings = join(user, 'registrymodifications.xcu');
  await writeFile(settings, inChinese(await readFile(settings, 'utf8')));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
