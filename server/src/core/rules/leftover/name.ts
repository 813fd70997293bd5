import type { SummaryDocument } from '../../model/document';
import type { Paragraph } from '../../model/paragraph';
import { foreignPlaces, placeSigns, TITLE_LINES } from './foreign-places';
import { foreignProvinces, provinceSigns } from './foreign-provinces';
import { foreignSelves, selfSigns } from './foreign-selves';
import { touches } from '../../text/span';
import { defineRule } from '../define';
import { words } from '../options';

export const leftoverName = defineRule({
  scope: 'document',
  meta: {
    id: 'leftover/name',
    title: { zh: '地名、自称可能没改', en: 'A place or self-reference possibly not updated' },
    rationale: {
      zh: '全文自称“我局”，只有一处写成“我校”；或者标题和全文写的是东湖街道，只有一处写成“青山街道党工委”；武山县的总结里有一处写“黄冈市委”，多是借用的材料没改。学习、考察、协作和一篇里收了几家材料的不报。',
      en: 'The text calls itself 我局 throughout and 我校 once, or names one place in its title and throughout and another of its kind, or a body of another province, once: left from another body’s text. Visits, cooperation and collections of several texts are left alone.',
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
      bad: [
        '我局成立专班。我局逐月调度。我局强化督查，我校师生受益。',
        '东湖街道工作总结\n东湖街道成立专班，东湖街道党工委逐月调度。\n青山街道党工委专题研究。',
        '青山镇工作总结\n我镇成立专班，我镇逐月调度。我局组织培训。',
        '我校成立专班，我校逐月调度，我校领导带头。这是学院应尽的责任。',
        'xx区成立专班，xx区逐月调度，xx区强化督查。青山区委专题研究。',
        '武山县防汛工作总结\n武山县成立专班，逐月调度。\n认真落实黄冈市委防汛要求。',
        'xx市委压实责任，认真落实省委和黄冈市委防汛要求。',
        '武山县防汛工作总结\n武山县成立专班，逐月调度。\n黄冈各级干部下沉一线。',
      ],
      good: [
        '我局成立专班。我局逐月调度。我局强化督查。',
        '东湖街道工作总结\n东湖街道成立专班，东湖街道党工委逐月调度。\n赴青山街道党工委学习。',
        '东湖街道工作总结\n东湖街道成立专班，东湖街道党工委逐月调度。\n老旧社区党委牵头。',
        '青川省工作报告\n青川省稳中有进，青川省夯实基础。\n现在，我代表省人民政府报告工作，请予审议。',
        '武山县防汛工作总结\n武山县成立专班，落实天水市委、甘肃省政府要求。\n组织干部赴黄冈市政府学习。',
        '我校组织演练。我局派员指导。',
        '我校成立专班，我校逐月调度，我校强化督查，由计算机学院承办。',
        '我局成立专班。我局逐月调度，我局服务全区，我区面貌一新。',
      ],
      withOptions: [
        { options: { allowed: ['我校'] }, good: ['我局成立专班。我局逐月调度。我局强化督查，我校师生受益。'] },
      ],
    },
  },
  standsAfter: ({ line, before, now }, { document }, found) =>
    line >= TITLE_LINES &&
    found.every(({ range }) => range.start.line !== line) &&
    signsOf(before, document) === signsOf(now, document),
  *check({ document }, { allowed }) {
    const near = foreignPlaces(document);
    // A place of the same kind may lie in another province too: it is told once.
    const far = foreignProvinces(document).filter(({ range }) => !near.some(one => touches(one.range, range)));
    for (const { range, name, own } of [...near, ...far]) {
      if (allowed.includes(name)) continue;
      yield {
        range,
        message: {
          zh: `地名可能没改：全文写的是“${own}”，这里是“${name}”`,
          en: `A place possibly not updated: the text is about ${own}, here stands ${name}`,
        },
      };
    }
    for (const { range, name, own } of foreignSelves(document)) {
      if (allowed.includes(name)) continue;
      yield {
        range,
        message: {
          zh: `自称可能没改：全文用“${own}”，这里是“${name}”`,
          en: `A self-reference possibly not updated: the text says ${own}, here stands ${name}`,
        },
      };
    }
  },
});

function signsOf(paragraph: Paragraph, document: SummaryDocument): string {
  return [placeSigns(paragraph, document), provinceSigns(paragraph), selfSigns(paragraph.text)].join('|');
}
