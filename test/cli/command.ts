import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Leave the pipe as `head` does, once this many bytes were read. */
  readonly leaveAfter?: number;
}

/** The command as it is shipped, run as a process in a folder of its own. */
export interface Command {
  readonly folder: string;
  readonly run: (args: readonly string[], options?: RunOptions) => Promise<Ran>;
  /** Writes a file into the folder and returns its name. */
  readonly write: (name: string, content: string | Uint8Array) => Promise<string>;
  readonly dispose: () => Promise<void>;
}

const root = resolve(import.meta.dirname, '../..');

export async function buildCommand(): Promise<Command> {
  const home = await mkdtemp(join(tmpdir(), 'zongjie-cli-'));
  const bundle = join(home, 'dist/cli.cjs');
  const folder = join(home, 'work');
  await build({
    absWorkingDir: root,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'utf8',
    logLevel: 'error',
  });
  await cp(join(root, 'package.json'), join(home, 'package.json'));
  await mkdir(folder);
  return {
    folder,
    run: (args, options = {}) => run(bundle, folder, args, options),
    write: async (name, content) => {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
      return name;
    },
    dispose: () => rm(home, { recursive: true, force: true }),
  };
}

function run(bundle: string, cwd: string, args: readonly string[], options: RunOptions): Promise<Ran> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [bundle, ...args], {
      cwd,
      env: { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '', LC_MESSAGES: '', ...options.env },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    let size = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      out.push(chunk);
      size += chunk.length;
      if (options.leaveAfter !== undefined && size >= options.leaveAfter) child.stdout.destroy();
    });
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', fail);
    child.on('close', status =>
      done({ status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
    // A command that ends before it has read its input closes the pipe; what it says is what counts.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
  });
}
