// Writes what follows from the rules' declarations: the registry, a page per rule, the README's table, the settings and the schema
// of zongjie.json.
// usage: node server/tools/generate-rules.mjs [--check]    with --check nothing is written; what differs is named
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format } from 'prettier';
import { loadModule } from './load-module.mjs';
import { projectSchema, ruleSettings, ruleTexts } from './settings-schema.mjs';

const root = resolve(import.meta.dirname, '../..');
const rulesFolder = join(root, 'server/src/core/rules');
const check = process.argv.includes('--check');
const LEVEL_NAMES = { error: '错误', warning: '警告', info: '提示', hint: '轻提示', off: '关闭' };

const files = new Map();
files.set('server/src/core/rules/registry.ts', await registry());
if (!check) writeAll(files);
const { RULES: rules } = await loadModule(join(rulesFolder, 'registry.ts'));
const { PROJECT_SETTINGS } = await loadModule(join(root, 'server/src/core/settings/project-file.ts'));
for (const { meta } of rules) files.set(`server/docs/rules/${meta.id.replace('/', '-')}.md`, page(meta));
files.set('README.md', withTable(readFileSync(join(root, 'README.md'), 'utf8')));
files.set('package.json', withSettings(readFileSync(join(root, 'package.json'), 'utf8')));
for (const [file, language] of [
  ['package.nls.json', 'en'],
  ['package.nls.zh-cn.json', 'zh'],
])
  files.set(file, withDescriptions(readFileSync(join(root, file), 'utf8'), language));
files.set('server/schemas/zongjie.schema.json', await schema());

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
  return formatted(text, 'typescript');
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
    ...optionLines(meta),
    ...(meta.examples.table === undefined ? [] : ['## 数据表 Data table', '', ...example(meta.examples.table)]),
    '## 会报 Reported',
    '',
    ...meta.examples.bad.flatMap(example),
    '## 不报 Not reported',
    '',
    ...meta.examples.good.flatMap(example),
    ...(meta.examples.withOptions ?? []).flatMap(({ options, bad = [], good = [] }) => [
      `## 设为 With \`${JSON.stringify(options)}\``,
      '',
      ...(bad.length > 0 ? ['会报 Reported：', '', ...bad.flatMap(example)] : []),
      ...(good.length > 0 ? ['不报 Not reported：', '', ...good.flatMap(example)] : []),
    ]),
  ].join('\n');
}

/** What can be set, with its default, and how. */
function optionLines({ id, options }) {
  if (!options) return [];
  const rows = Object.entries(options).map(
    ([name, { default: standard, bounds, description }]) =>
      `| \`${name}\` | \`${JSON.stringify(standard)}\` | ${cell(bounds)} | ${description.zh} · ${description.en} |`,
  );
  const example = JSON.stringify(
    Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default])),
  );
  return [
    '## 选项 Options',
    '',
    '| 名称 Name | 默认 Default | 可设为 Values | 说明 Description |',
    '|---|---|---|---|',
    ...rows,
    '',
    `\`"zongjie.ruleOptions": { "${id}": ${example} }\``,
    '',
  ];
}

function cell({ zh, en }) {
  return (zh === en ? zh : `${zh} · ${en}`).replaceAll('|', '\\|');
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
  const { levels, options } = ruleSettings(rules);
  setting.properties = levels;
  for (const { properties } of sections)
    if (properties['zongjie.ruleOptions']) properties['zongjie.ruleOptions'].properties = options;
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function withDescriptions(text, language) {
  const messages = Object.entries(JSON.parse(text)).filter(([key]) => !/^(?:rule|option)\./.test(key));
  return `${JSON.stringify(Object.fromEntries([...messages, ...ruleTexts(rules, language)]), null, 2)}\n`;
}

async function schema() {
  const [manifest, english, chinese] = ['package.json', 'package.nls.json', 'package.nls.zh-cn.json'].map(file =>
    JSON.parse(files.get(file)),
  );
  const properties = Object.assign(
    {},
    ...[manifest.contributes.configuration].flat().map(section => section.properties),
  );
  return formatted(JSON.stringify(projectSchema(PROJECT_SETTINGS, properties, chinese, english)), 'json');
}

function formatted(text, parser) {
  return format(text, { parser, ...JSON.parse(readFileSync(join(root, '.prettierrc.json'), 'utf8')) });
}

function between(text, open, close, inner) {
  const start = text.indexOf(open);
  const end = text.indexOf(close);
  if (start < 0 || end < start) throw new Error(`README.md has no ${open} … ${close}`);
  return text.slice(0, start + open.length) + inner + text.slice(end);
}
