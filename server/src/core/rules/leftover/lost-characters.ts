import type { Paragraph } from '../../model/paragraph';
import { rangeOf, touches, type Range } from '../../text/span';
import { defineRule, type Facts, type FoundInParagraph } from '../define';
import type { Fix } from '../fix';

/** Of a text that has lost characters nothing else is mended: what stands there is not what was written. */
export const LOST_CHARACTERS = 'leftover/lost-characters';

export const lostCharacters = defineRule({
  scope: 'paragraph',
  signs: ['\uFFFD锟'],
  meta: {
    id: LOST_CHARACTERS,
    title: { zh: '乱码', en: 'Lost characters' },
    rationale: {
      zh: '文字在用错编码打开或另存时损坏了：“\uFFFD”或“锟斤拷”。在这上面改，存盘后原文就找不回来了，所以此时不给任何修改建议。',
      en: 'Characters were lost when the text was opened or saved in another encoding: “\uFFFD” or “锟斤拷”. What is saved like this is lost for good, so no other fix is offered.',
    },
    source: { zh: '写作常规', en: 'Practice' },
    severity: 'warning',
    examples: {
      bad: ['全镇\uFFFD\uFFFD织护林员巡山。', '全镇锟斤拷织护林员巡山。'],
      good: ['全镇组织护林员巡山。', '烫烫烫的红薯出锅了。'],
    },
  },
  check: firstLossOf,
  fixes: reopening,
});

/** One of a paragraph is enough: where one character is lost, most are. */
function firstLossOf({ text }: Paragraph): readonly FoundInParagraph[] {
  for (const loss of LOSSES) {
    const start = text.indexOf(loss);
    if (start >= 0) return [{ span: { start, end: start + loss.length }, message: MESSAGE }];
  }
  return NONE;
}

/** U+FFFD stands for bytes that are none of the encoding; read as GBK, its own bytes are 锟斤拷. */
const LOSSES = ['\uFFFD', '锟斤拷'];
const NONE: readonly FoundInParagraph[] = [];
const MESSAGE = {
  zh: '乱码：文件多半是用错编码打开的。请先以 GB18030 重新打开，不要在乱码上修改存盘',
  en: 'Lost characters: the file was probably opened in another encoding. Reopen it as GB18030 before you change or save it',
};

function* reopening({ document }: Facts, range: Range): Generator<Fix> {
  for (let line = range.start.line; line <= range.end.line; line++) {
    const paragraph = document.paragraphs[line]?.paragraph;
    const [loss] = paragraph ? firstLossOf(paragraph) : [];
    if (!loss) continue;
    const target = rangeOf(line, loss.span);
    if (!touches(target, range)) continue;
    yield {
      title: { zh: '以 GB18030 重新打开', en: 'Reopen with the encoding GB18030' },
      applicability: 'suggestion',
      preferred: true,
      target,
      action: { type: 'reopen', encoding: 'gb18030' },
    };
    return;
  }
}
