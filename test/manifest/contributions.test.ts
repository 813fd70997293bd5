import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../server/src/protocol';
import { manifest, read, readJson, root } from './project';

const { commands, configuration, configurationDefaults, grammars, keybindings, languages, menus, snippets, submenus } =
  manifest.contributes;
const names = commands.map(({ command }) => command);

describe('the manifest', () => {
  it('contributes files that exist', () => {
    const files = [
      ...languages.flatMap(({ configuration: file }) => file ?? []),
      ...[...grammars, ...snippets].map(({ path }) => path),
      manifest.l10n,
      ...(manifest.icon ? [manifest.icon] : []),
    ];
    expect(files.filter(file => !existsSync(join(root, file)))).toEqual([]);
  });

  it('names the bundles that the build makes', () => {
    const built = read('server/tools/bundle.mjs');
    for (const entry of [manifest.main, manifest.browser]) expect(built).toContain(`'${entry.replace('./', '')}'`);
  });

  it('colours the language with the grammar that carries its name', () => {
    for (const { path, scopeName } of grammars) {
      expect(readJson(path)).toMatchObject({ scopeName });
    }
  });

  it('binds keys and menu items to commands that it contributes', () => {
    const called = [...keybindings, ...Object.values(menus).flat()].flatMap(({ command }) => command ?? []);
    expect(called.filter(command => !names.includes(command))).toEqual([]);
  });

  it('fills each submenu that it opens', () => {
    const opened = Object.values(menus)
      .flat()
      .flatMap(({ submenu }) => submenu ?? []);
    expect(opened).toEqual(submenus.map(({ id }) => id));
    for (const id of opened) expect(menus[id]?.length).toBeGreaterThan(0);
  });

  it('binds no key outside an editor with a summary', () => {
    for (const { when } of keybindings) expect(when).toBe('editorTextFocus && zongjie.active');
  });

  it('contributes each command that a writer can call, and no command of the fixes', () => {
    const registered = [...read('client/src/commands/register.ts').matchAll(/'(zongjie\.\w+)'/g)].map(
      ([, name]) => name,
    );
    expect([...names].sort()).toEqual(registered.sort());
    expect(names.filter(name => Object.values<string>(COMMANDS).includes(name))).toEqual([]);
  });

  it('is activated by every language whose documents may be summaries', () => {
    const selected = ['zongjie', 'plaintext', 'markdown'].map(language => `onLanguage:${language}`);
    expect(manifest.activationEvents).toEqual(selected);
  });

  it('gives every setting a default of its type', () => {
    for (const [name, setting] of Object.entries(configuration.properties)) {
      expect(name).toMatch(/^zongjie\.[A-Za-z.]+$/);
      const type = Array.isArray(setting.default) ? 'array' : typeof setting.default;
      expect(type, name).toBe(setting.type === 'integer' ? 'number' : setting.type);
      if (setting.enum) expect(setting.enum).toContain(setting.default);
    }
  });

  it('changes editor settings for its own language only', () => {
    expect(Object.keys(configurationDefaults)).toEqual(['[zongjie]']);
  });

  it('has no setting that names a program', () => {
    const settings = Object.keys(configuration.properties);
    expect(settings.filter(name => /path|command|executable|binary|program|shell/i.test(name))).toEqual([]);
  });
});
