// Checks who imports whom, and that every module was looked at: a check that saw no file would pass.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createRequire } from 'node:module';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const root = resolve(import.meta.dirname, '../..');
process.chdir(root);
const rules = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'));
const sources = ['client/src', 'server/src'];
const expected = sources.flatMap(folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => join(entry.parentPath, entry.name)),
);

const { output } = await cruise(
  sources,
  { ...rules.options, ruleSet: { forbidden: rules.forbidden }, validate: true },
  rules.options.enhancedResolveOptions,
  { tsConfig: extractTSConfig('tsconfig.base.json') },
);
const seen = new Set(output.modules.map(module => module.source));
const missed = expected.filter(file => !seen.has(file));
const imports = output.modules
  .filter(m => sources.some(s => m.source.startsWith(s)))
  .reduce((sum, m) => sum + m.dependencies.length, 0);
const violations = output.summary.violations.map(
  v => `${v.rule.name}: ${v.from} → ${v.to}${v.cycle ? ` (${v.cycle.map(c => c.name).join(' → ')})` : ''}`,
);
for (const file of missed) violations.push(`not looked at: ${file}`);
if (imports < expected.length / 2) violations.push(`only ${imports} imports were seen in ${expected.length} modules`);
for (const line of violations) console.error(line);
console.log(`layers: ${expected.length} modules, ${imports} imports, ${violations.length} violations`);
console.log(`${violations.length ? 0 : 1} passed, ${violations.length} failed, 0 skipped`);
process.exit(violations.length ? 1 : 0);
