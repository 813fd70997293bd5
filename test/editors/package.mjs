// usage: node test/editors/package.mjs
// Builds and packs the extension; any warning of the packer is a failure. Prints the package's files and size.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const LARGEST = 4 * 1024 * 1024;
const MUST_HOLD = [
  'package.json',
  'package.nls.json',
  'package.nls.zh-cn.json',
  'language-configuration.json',
  'l10n/bundle.l10n.zh-cn.json',
  'dist/client.cjs',
  'dist/server.cjs',
  'dist/server-main.cjs',
  'dist/cli.cjs',
  'dist/cli-main.cjs',
  'dist/browser/client.js',
  'dist/browser/server.js',
  'LICENSE.txt',
  'readme.md',
  'changelog.md',
];
const MAY_HOLD =
  /^(?:dist\/(?:browser\/)?[\w-]+\.c?js|snippets\/[\w.-]+\.(?:code-snippets|json)|syntaxes\/[\w.-]+\.json|server\/docs\/rules\/[\w-]+\.md|server\/schemas\/[\w.-]+\.json|docs\/images\/[\w-]+\.png)$/;

const root = resolve(import.meta.dirname, '../..');
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const file = join(root, `${name}-${version}.vsix`);
const keepBuild = process.argv.includes('--no-build');

if (!keepBuild)
  execFileSync(process.execPath, [join(root, 'server/tools/bundle.mjs'), '--production'], {
    cwd: root,
    stdio: 'inherit',
  });
const packer = join(root, 'node_modules/@vscode/vsce/vsce');
const args = [
  'package',
  '--no-dependencies',
  '--no-rewrite-relative-links',
  '--allow-missing-repository',
  '--out',
  file,
];
const run = spawnSync(process.execPath, [packer, ...args], { cwd: root, encoding: 'utf8' });
const said = `${run.stdout}${run.stderr}`;
const problems = said.split('\n').filter(line => /warn|error/i.test(line));
if (run.status !== 0) problems.push(`the packer ended with ${run.status}`, said);
else problems.push(...judge(file));
for (const line of problems) console.error(line);
if (problems.length) process.exit(1);
console.log(`${file} (${(statSync(file).size / 1024).toFixed(0)} KB)`);

function judge(vsix) {
  const files = entries(vsix)
    .filter(entry => entry.startsWith('extension/'))
    .map(entry => entry.slice('extension/'.length));
  const found = [];
  for (const wanted of MUST_HOLD) if (!files.includes(wanted)) found.push(`missing in the package: ${wanted}`);
  for (const entry of files)
    if (!MUST_HOLD.includes(entry) && !MAY_HOLD.test(entry)) found.push(`does not belong in the package: ${entry}`);
  if (statSync(vsix).size > LARGEST) found.push(`the package is larger than ${LARGEST} bytes`);
  return found;
}

/** The names in a zip's central directory. */
function entries(zip) {
  const bytes = readFileSync(zip);
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const names = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extra, comment] = [28, 30, 32].map(offset => bytes.readUInt16LE(at + offset));
    names.push(bytes.toString('utf8', at + 46, at + 46 + nameLength));
    at += 46 + nameLength + extra + comment;
  }
  return names;
}
