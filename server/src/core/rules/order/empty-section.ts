import type { SummaryDocument } from '../../model/document';
import { ITEM_STYLES } from '../../model/marker';
import { sectionName, type Section } from '../../model/section';
import { defineRule, type Found } from '../define';

export const emptySection = defineRule({
  scope: 'document',
  meta: {
    id: 'order/empty-section',
    title: { zh: '标题下无内容', en: 'Heading without text' },
    rationale: {
      zh: '标题下面没有一句话就到了下一个标题，多半是内容还没写或被删掉了。同一级标题全都没有内容的是目录或提纲，不报。',
      en: 'A heading that is followed by the next one at once was left without its text. Where none of its brothers has text it is a table of contents.',
    },
    source: { zh: '写作常规', en: 'Practice' },
    severity: 'info',
    examples: {
      bad: [
        '一、组织领导\n成立专班，定期调度。\n二、督查考核\n三、下一步打算\n继续压实责任。',
        '（一）抓学习\n组织读书班。\n（二）抓整改',
      ],
      good: [
        '一、组织领导\n成立专班，定期调度。\n二、督查考核\n定期通报。',
        '一、组织领导\n二、督查考核\n三、下一步打算',
        '一、组织领导\n（一）成立专班\n专班定期调度。\n二、督查考核\n（一）定期通报\n通报四期。',
        '一、组织领导。成立专班。\n二、督查考核。定期通报。',
        '1.抓宣传。悬挂横幅36条。\n2.抓培训，全年讲课12次，覆盖各社区。\n3.抓服务。走访居民35户。',
      ],
    },
  },
  standsAfter: () => true,
  *check({ document }) {
    const found: Found[] = [];
    collect(document.outline, document, found);
    yield* found;
  },
});

function collect(brothers: readonly Section[], document: SummaryDocument, found: Found[]): void {
  let headings = 0;
  let empty: Section[] | null = null;
  for (const section of brothers) {
    if (section.children.length > 0) collect(section.children, document, found);
    if (section.kind !== 'heading' || section.style === null) continue;
    headings++;
    if (isEmpty(section, document)) (empty ??= []).push(section);
  }
  // Most of a list of bare lines is a list, not a row of headings that lost their texts.
  if (empty && empty.length * 2 <= headings) for (const section of empty) found.push(report(section));
}

function isEmpty(section: Section, { paragraphs }: SummaryDocument): boolean {
  const { kind, style, title, children, range, selectionRange } = section;
  if (
    kind !== 'heading' ||
    range.start.character > 0 ||
    style === null ||
    ITEM_STYLES.has(style) ||
    title === '' ||
    children.length > 0
  )
    return false;
  const { line, character } = selectionRange.end;
  const rest = paragraphs[line]?.paragraph.text.slice(character) ?? '';
  if (hasText(rest) || isSentence(title, rest)) return false;
  for (let below = line + 1; below <= range.end.line; below++)
    if ((paragraphs[below]?.paragraph.text.trim() ?? '') !== '') return false;
  return true;
}

/** An item that is a sentence and says all there is to say; headings have no 。 of their own. */
function isSentence(title: string, rest: string): boolean {
  return /^[。；]/.test(rest) && (/[，,]/.test(title) || title.length > LONGEST_HEADING);
}

const LONGEST_HEADING = 20;

/** Whether more than a closing mark or emphasis stands there. */
function hasText(rest: string): boolean {
  return /[^\s。．.：:；;*_#]/.test(rest);
}

function report(section: Section): Found {
  const name = sectionName(section);
  return {
    range: section.selectionRange,
    message: { zh: `标题下没有内容：${name}`, en: `No text stands under this heading: ${name}` },
  };
}
