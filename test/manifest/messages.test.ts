import { describe, expect, it } from 'vitest';
import { chinese, english, manifest, read } from './project';

const { commands, configuration } = manifest.contributes;
const CHINESE = /\p{Script=Han}/u;
/** What a placeholder such as %command.nextGap% stands for, in both languages. */
const named = (placeholder: string | undefined) => {
  const key = /^%(.+)%$/.exec(placeholder ?? '')?.[1] ?? '';
  return { key, english: english[key], chinese: chinese[key] };
};

describe('the texts of the manifest', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
  });

  it('are all used, and none is missing', () => {
    const used = [...read('package.json').matchAll(/"%([^"%]+)%"/g)].map(([, key]) => key ?? '');
    expect([...new Set(used)].sort()).toEqual(Object.keys(english).sort());
  });

  it('are Chinese in Chinese', () => {
    const foreign = Object.entries(chinese).filter(([, text]) => !CHINESE.test(text));
    expect(foreign).toEqual([]);
  });

  it.each(commands)('title the command $command in both languages', ({ title, category }) => {
    expect(named(title).english).toMatch(/\S/);
    expect(named(title).chinese).toMatch(CHINESE);
    expect(named(category).chinese).toMatch(CHINESE);
  });

  it.each(Object.entries(configuration.properties))('describe the setting %s in both languages', (_, setting) => {
    const description = named(setting.markdownDescription ?? setting.description);
    expect(description.english).toMatch(/\S/);
    expect(description.chinese).toMatch(CHINESE);
    if (setting.enum) {
      expect(setting.enumDescriptions).toHaveLength(setting.enum.length);
      for (const text of setting.enumDescriptions ?? []) expect(named(text).chinese).toMatch(CHINESE);
    }
  });
});
