import { describe, expect, it } from 'vitest';
import { manifest, ownFiles, read, readJson } from './project';

interface Locked {
  readonly version: string;
  readonly dev?: boolean;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
}

const lock = readJson('package-lock.json') as { readonly packages: Readonly<Record<string, Locked>> };
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const shipped = packages.filter(([, { dev }]) => !dev);

/** The language libraries on which the extension is built; what else is shipped is counted. */
const BASE = ['vscode-languageclient', 'vscode-languageserver', 'vscode-languageserver-textdocument'];
const PERMISSIVE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'BlueOak-1.0.0'];
const TEXT = /(?:\.(?:ts|mjs|cjs|json|jsonl|md|yml|code-snippets)|^LICENSE)$/;
/** Characters that change how a line reads without being seen: of direction, of zero width, fillers, controls. */
const INVISIBLE = /[\p{Cf}\u115f\u1160\u3164\uffa0]|[^\P{Cc}\t\n\r]/u;

describe('what the project is made of', () => {
  it('ships few packages besides the language libraries', () => {
    const extra = Object.keys(manifest.dependencies).filter(name => !BASE.includes(name));
    expect(extra.length).toBeLessThanOrEqual(10);
  });

  it('names the exact version of every package', () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(version => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('ships only packages under permissive licences', () => {
    expect(shipped.length).toBeGreaterThanOrEqual(BASE.length);
    expect(shipped.filter(([, { license }]) => !PERMISSIVE.includes(license ?? '')).map(([path]) => path)).toEqual([]);
  });

  it('uses no tool whose licence asks for the source of what is made with it', () => {
    const copyleft = packages.filter(([, { license = '' }]) => license.includes('GPL') && !license.includes(' OR '));
    expect(copyleft.map(([path]) => path)).toEqual([]);
  });

  it('runs no install script, and ships no package that has one', () => {
    expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  });

  it('is written against the oldest editor that it promises to run in', () => {
    const promised = manifest.engines.vscode.replace('^', '').split('.').slice(0, 2);
    const written = manifest.devDependencies['@types/vscode']?.split('.').slice(0, 2);
    expect(written).toEqual(promised);
  });

  it('has no invisible character in its sources', () => {
    const sources = ownFiles().filter(file => TEXT.test(file));
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter(file => INVISIBLE.test(read(file)))).toEqual([]);
  });
});
