// Writes what follows from the rules' declarations: the registry, a page per rule, the README's table, the settings.
// usage: node server/tools/generate-rules.mjs [--check]    with --check nothing is written; what differs is named
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format } from 'prettier';
import { loadModule } from './load-module.mjs';

const root = resolve(import.meta.dirname, '../..');
const rulesFolder = join(root, 'server/src/core/rules');
const check = process.argv.includes('--check');
const LEVELS = ['error', 'warning', 'info', 'hint', 'off'];
const LEVEL_NAMES = { error: '错误', warning: '警告', info: '提示', hint: '轻提示', off: '关闭' };

const files = new Map();
files.set('server/src/core/rules/registry.ts', await registry());
if (!check) writeAll(files);
const { RULES: rules } = await loadModule(join(rulesFolder, 'registry.ts'));
for (const { meta } of rules) files.set(`server/docs/rules/${meta.id.replace('/', '-')}.md`, page(meta));
files.set('README.md', withTable(readFileSync(join(root, 'README.md'), 'utf8')));
files.set('package.json', withSettings(readFileSync(join(root, 'package.json'), 'utf8')));
for (const [file, messages] of [
  ['package.nls.json', meta => meta.title.en],
  ['package.nls.zh-cn.json', meta => meta.title.zh],
])
  files.set(file, withDescriptions(readFileSync(join(root, file), 'utf8'), messages));

const different = [...files].filter(
  ([file, text]) => !existsSync(join(root, file)) || readFileSync(join(root, file), 'utf8') !== text,
);
const extra = readdirSync(join(root, 'server/docs/rules')).filter(name => !files.has(`server/docs/rules/${name}`));
if (check) {
  for (const [file] of different) console.error(`not as generated: ${file} (npm run generate)`);
  for (const name of extra) console.error(`a page without a rule: server/docs/rules/${name}`);
  process.exit(different.length + extra.length ? 1 : 0);
}
writeAll(files);
for (const name of extra) rmSync(join(root, 'server/docs/rules', name));

function writeAll(entries) {
  for (const [file, text] of entries) writeFileSync(join(root, file), text);
}

/** One import a rule file, in the order of their ids' groups as the folders have them. */
async function registry() {
  const found = readdirSync(rulesFolder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .flatMap(group =>
      readdirSync(join(rulesFolder, group.name)).map(file => {
        if (!file.endsWith('.ts')) return undefined;
        const text = readFileSync(join(rulesFolder, group.name, file), 'utf8');
        const name = /^export const (\w+) = defineRule\(/m.exec(text)?.[1];
        return name && { name, path: `./${group.name}/${file.replace(/\.ts$/, '')}` };
      }),
    )
    .filter(Boolean)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const text = [
    "import type { Rule } from './define';",
    ...found.map(({ name, path }) => `import { ${name} } from '${path}';`),
    '',
    '/** All rules. This file is generated from the folders beside it: npm run generate. */',
    `export const RULES: readonly Rule[] = [${found.map(({ name }) => name).join(', ')}];`,
    '',
  ].join('\n');
  return format(text, { parser: 'typescript', ...JSON.parse(readFileSync(join(root, '.prettierrc.json'), 'utf8')) });
}

function page(meta) {
  const example = text => ['```text', text, '```', ''];
  return [
    `# ${meta.id}　${meta.title.zh} · ${meta.title.en}`,
    '',
    meta.rationale.zh,
    '',
    meta.rationale.en,
    '',
    `- 默认级别 Level：${LEVEL_NAMES[meta.severity]} \`${meta.severity}\``,
    `- 依据 Source：${meta.source.zh} · ${meta.source.en}`,
    `- 设置 Setting：\`"zongjie.rules": { "${meta.id}": "off" }\``,
    '',
    ...(meta.examples.table === undefined ? [] : ['## 数据表 Data table', '', ...example(meta.examples.table)]),
    '## 会报 Reported',
    '',
    ...meta.examples.bad.flatMap(example),
    '## 不报 Not reported',
    '',
    ...meta.examples.good.flatMap(example),
  ].join('\n');
}

function withTable(readme) {
  const rows = rules.map(
    ({ meta }) =>
      `| [\`${meta.id}\`](server/docs/rules/${meta.id.replace('/', '-')}.md) | ${meta.title.zh} | ${LEVEL_NAMES[meta.severity]} | ${meta.rationale.zh} |`,
  );
  const table = ['| 规则 | 名称 | 默认级别 | 说明 |', '|---|---|---|---|', ...rows].join('\n');
  return between(readme, '<!-- rules -->', '<!-- /rules -->', `\n${table}\n`);
}

function withSettings(text) {
  const manifest = JSON.parse(text);
  const sections = [manifest.contributes.configuration].flat();
  const setting = sections.map(section => section.properties['zongjie.rules']).find(Boolean);
  if (!setting) throw new Error('package.json has no setting zongjie.rules');
  setting.properties = Object.fromEntries(
    rules.map(({ meta }) => [
      meta.id,
      { type: 'string', enum: LEVELS, default: meta.severity, description: `%rule.${meta.id}%` },
    ]),
  );
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function withDescriptions(text, messageOf) {
  const messages = Object.entries(JSON.parse(text)).filter(([key]) => !key.startsWith('rule.'));
  const described = rules.map(({ meta }) => [`rule.${meta.id}`, messageOf(meta)]);
  return `${JSON.stringify(Object.fromEntries([...messages, ...described]), null, 2)}\n`;
}

function between(text, open, close, inner) {
  const start = text.indexOf(open);
  const end = text.indexOf(close);
  if (start < 0 || end < start) throw new Error(`README.md has no ${open} … ${close}`);
  return text.slice(0, start + open.length) + inner + text.slice(end);
}
