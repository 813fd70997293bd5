import { parse, type Section, type Syntax } from '../../server/src/core';

/**
 * The outline of a text as a reader would write it down: one entry a line, two blanks a level, `# ` before a title, `§ ` before a
 * part, `- ` before an item, then the marker and, after a blank, the title.
 */
export function outlineOf(text: string, syntax: Syntax = 'plain'): readonly string[] {
  return flatten(parse(text, { syntax }).outline).map(({ section, depth }) => {
    const { kind, marker, title } = section;
    return `${'  '.repeat(depth)}${SIGNS[kind]}${marker}${marker !== '' && title !== '' ? ' ' : ''}${title}`;
  });
}

/** All sections of a text in order, each with its depth from 0. */
export function sectionsOf(text: string, syntax: Syntax = 'plain'): readonly Section[] {
  return flatten(parse(text, { syntax }).outline).map(({ section }) => section);
}

const SIGNS = { title: '# ', part: '§ ', heading: '', enumeration: '- ' } as const;

function flatten(sections: readonly Section[], depth = 0): readonly { section: Section; depth: number }[] {
  return sections.flatMap(section => [{ section, depth }, ...flatten(section.children, depth + 1)]);
}
