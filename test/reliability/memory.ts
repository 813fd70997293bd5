import { existsSync, readFileSync } from 'node:fs';

/** Only Linux tells what another process holds. */
export const KNOWS_MEMORY = existsSync('/proc/self/status');

/** What a process holds in memory now, and at most so far, in megabytes. */
export function memoryOf(pid: number): { readonly now: number; readonly peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (name: string) => Number(new RegExp(`^${name}:\\s*(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;
  return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
}
