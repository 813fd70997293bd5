import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const ROOT = resolve(import.meta.dirname, '../..');

export interface Bundle {
  readonly file: string;
  readonly remove: () => Promise<void>;
}

/** The server as it is shipped, in a folder of its own. */
export async function bundleServer(): Promise<Bundle> {
  const folder = await mkdtemp(join(tmpdir(), 'zongjie-server-'));
  const file = join(folder, 'server.cjs');
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['server/src/node/main.ts'],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'utf8',
    outfile: file,
    logLevel: 'error',
  });
  return { file, remove: () => rm(folder, { recursive: true }) };
}

export function frame(message: unknown): string {
  const body = JSON.stringify(message);
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** A server over standard input and output, spoken to in bytes. */
export interface StdioServer {
  readonly process: ChildProcess;
  readonly write: (bytes: string | Uint8Array) => void;
  /** The message that answers a request, or the first one that a condition holds for. */
  readonly message: (holds: (message: Record<string, unknown>) => boolean) => Promise<Record<string, unknown>>;
  /** What came on standard output that is no frame of the protocol. */
  readonly rest: () => string;
  readonly exit: Promise<number | null>;
}

export function startOverStdio(file: string, prelude: readonly string[] = []): StdioServer {
  const child = spawn(process.execPath, [...prelude, file, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const messages: Record<string, unknown>[] = [];
  const listeners = new Set<() => void>();
  let pending = Buffer.alloc(0);
  child.stdout.on('data', (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    for (;;) {
      const header = /^Content-Length: (\d+)\r\n\r\n/.exec(pending.toString('latin1'));
      if (!header) break;
      const [start, length] = [header[0].length, Number(header[1])];
      if (pending.length < start + length) break;
      messages.push(JSON.parse(pending.toString('utf8', start, start + length)) as Record<string, unknown>);
      pending = pending.subarray(start + length);
    }
    for (const listener of listeners) listener();
  });
  // A server that ends on a fault may be gone before all is written.
  child.stdin.on('error', () => undefined);
  return {
    process: child,
    write: bytes => void child.stdin.write(bytes),
    rest: () => pending.toString('utf8'),
    message: holds =>
      new Promise(found => {
        const look = () => {
          const message = messages.find(holds);
          if (!message) return;
          listeners.delete(look);
          found(message);
        };
        listeners.add(look);
        look();
      }),
    exit: new Promise(done => child.on('exit', done)),
  };
}
