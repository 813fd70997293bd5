import type { PlacedParagraph } from './placed';

/** How far above its list the line stands that says what the list is. */
export const LIST_REACH = 40;

/**
 * Whether a line belongs to a template's own list of its placeholders (填写前请备好：- 【时间范围】 - 【单位名称】 …): nothing is
 * missing there. Such a line is one bracket behind a list sign, and a line above the list speaks of placeholders.
 */
export function isPlaceholderList(paragraphs: readonly PlacedParagraph[], line: number): boolean {
  if (!isBareBracket(paragraphs[line]?.paragraph.text ?? '')) return false;
  for (let above = line - 1; above >= Math.max(0, line - LIST_REACH); above--) {
    const text = paragraphs[above]?.paragraph.text ?? '';
    if (text.trim() === '' || isBareBracket(text)) continue;
    return SPEAKS_OF_PLACEHOLDERS.test(text);
  }
  return false;
}

/** `- 【时间范围】` and nothing else. */
export function isBareBracket(text: string): boolean {
  if (!text.includes('】')) return false;
  const content = text.trim();
  return (
    (content.startsWith('-') || content.startsWith('*')) &&
    content.endsWith('】') &&
    content.includes('【') &&
    content.indexOf('】') === content.length - 1
  );
}

/** `占位符清单`, `需要填写的项目` */
const SPEAKS_OF_PLACEHOLDERS = /占位|补齐|填写|替换|待填|变量/;
