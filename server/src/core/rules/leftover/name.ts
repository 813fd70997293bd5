import { rangeOf, type Range } from '../../text/span';
import type { SummaryDocument } from '../../model/document';
import { defineRule } from '../define';
import { words } from '../options';

export const leftoverName = defineRule({
  scope: 'document',
  meta: {
    id: 'leftover/name',
    title: { zh: '自称可能没改', en: 'A self-reference possibly not updated' },
    rationale: {
      zh: '全文自称“我局”，只有一处写成“我校”，多是借用的材料没改。一篇里收了几家材料的不报。',
      en: 'The text calls itself 我局 throughout and 我校 once: left from another body’s text. Collections of several texts are left alone.',
    },
    source: { zh: '《党政机关公文处理工作条例》第二十条（四）', en: '条例 (2012) art. 20(4)' },
    severity: 'info',
    options: {
      allowed: words({
        zh: '不报的自称，如 `["我村"]`',
        en: 'Self-references that are left alone, such as `["我村"]`',
      }),
    },
    examples: {
      bad: ['我局成立专班。我局逐月调度。我局强化督查，我校师生受益。'],
      good: [
        '我局成立专班。我局逐月调度。我局强化督查。',
        '我校组织演练。我局派员指导。',
        '我局成立专班。我局逐月调度，我局服务全区，我区面貌一新。',
      ],
      withOptions: [
        { options: { allowed: ['我校'] }, good: ['我局成立专班。我局逐月调度。我局强化督查，我校师生受益。'] },
      ],
    },
  },
  standsAfter: ({ before, now }) => !before.text.includes('我') && !now.text.includes('我'),
  *check({ document }, { allowed }) {
    const places = selfReferences(document);
    const kinds = [...places].sort(([, a], [, b]) => b.length - a.length);
    const [own, ...others] = kinds;
    if (!own || own[1].length < LEAST || others.length !== 1) return;
    for (const [name, [range]] of others) {
      if (!range || (places.get(name)?.length ?? 0) > 1 || allowed.includes(name)) continue;
      yield {
        range,
        message: {
          zh: `自称可能没改：全文用“${own[0]}”，这里是“${name}”`,
          en: `A self-reference possibly not updated: the text says ${own[0]}, here stands ${name}`,
        },
      };
    }
  },
});

/** From how many places on a self-reference is the text's own. */
const LEAST = 3;
/** Bodies of which a writer belongs to one; a place (我市, 我区) may stand beside each. */
const SELVES = /我(?:[校局委村镇园]|公司|行(?![动业政为使程])|社区|街道|乡(?!村))/g;

function selfReferences({ paragraphs }: SummaryDocument): ReadonlyMap<string, readonly Range[]> {
  const places = new Map<string, Range[]>();
  for (const { line, block, paragraph } of paragraphs) {
    if (block !== 'text' || !paragraph.text.includes('我')) continue;
    for (const { 0: name, index } of paragraph.text.matchAll(SELVES)) {
      const range = rangeOf(line, { start: index, end: index + name.length });
      const others = places.get(name);
      if (others) others.push(range);
      else places.set(name, [range]);
    }
  }
  return places;
}
