import { DIGITS } from '../sieve';
import { figureText, findFigures } from '../../figures/index';
import { measureAt } from '../../model/gaps/unit';
import type { Paragraph } from '../../model/paragraph';
import type { Message } from '../../text/message';
import type { Span } from '../../text/span';
import { readNumeral, writeChineseNumeral } from '../../text/numerals';
import { defineRule } from '../define';
import { changeTo, repairsOf, type Fault } from '../faults';

export const mixedNumerals = defineRule({
  scope: 'paragraph',
  signs: ['千百、年', DIGITS],
  meta: {
    id: 'figure/mixed',
    title: { zh: '数字混用两种写法', en: 'A number in two scripts' },
    rationale: {
      zh: '一个数要么全用阿拉伯数字，要么全用汉字：3千人写作3000人，3、4个写作三四个，二〇20年写作2020年。千米、千克、千瓦是单位，不报。',
      en: 'A number is written in Arabic or in Chinese figures throughout: 3000人, 三四个, 2020年. 千米, 千克 and 千瓦 are units.',
    },
    source: { zh: 'GB/T 15835—2011 4.1、5.2', en: 'GB/T 15835—2011 4.1, 5.2' },
    severity: 'info',
    examples: {
      bad: ['惠及3千人。', '每组安排3、4个人。', '二〇20年建成。', '20二六年开工。'],
      good: [
        '新修道路3千米，购置面粉5千克，容量2千瓦。',
        '3、4号楼完成改造。',
        '3、4个社区完成改造，5个社区正在推进。',
        '2020年建成，二〇二〇年验收。',
        '惠及3000人，投资3千万元。',
        '第3、4次会议。',
        '里程达2万5千公里。',
      ],
    },
  },
  check: faultsIn,
  fixes: repairsOf(faultsIn),
});

function faultsIn(paragraph: Paragraph): readonly Fault[] {
  const { text } = paragraph;
  if (!SUSPECT.test(text)) return NONE;
  return findFigures(text).flatMap(
    (figure, i, all) => scaled(text, figure) ?? neighbours(text, figure, all[i + 1]) ?? mixedYear(text, figure) ?? [],
  );
}

const NONE: readonly Fault[] = [];
const SUSPECT = /\d(?:[千百]|、\d)|[〇零○九]\d\d年|(?:19|20)[〇零○一二三四五六七八九]{2}年/;

/** 3千人 */
function scaled(text: string, figure: Span): Fault | null {
  const power = text.charAt(figure.end) === '千' ? 3 : text.charAt(figure.end) === '百' ? 2 : 0;
  const unit = power === 0 ? '' : measureAt(text, figure.end + 1);
  // 2万5千公里 is one number in one script.
  if (unit === '' || measureAt(text, figure.end).length > 1 || SCALES.includes(unit)) return null;
  if (/[万亿]/.test(text.charAt(figure.start - 1))) return null;
  const digits = figureText(text, figure);
  const value = Number(digits) * 10 ** power;
  if (!Number.isInteger(value) || digits.length > 3) return null;
  const span = { start: figure.start, end: figure.end + 1 + unit.length };
  return mixed(span, `${value}${unit}`, 'safe');
}

const SCALES = '百千万亿';

/** 3、4个 */
function neighbours(text: string, first: Span, second: Span | undefined): Fault | null {
  if (second?.start !== first.end + 1 || text.charAt(first.end) !== '、') return null;
  const [a, b] = [figureText(text, first), figureText(text, second)];
  if (a.length !== 1 || b.length !== 1 || Number(b) !== Number(a) + 1) return null;
  const unit = COUNTED.exec(text.slice(second.end, second.end + 2))?.[0];
  // 3、 at the beginning of a line or sentence numbers what follows; 2、3、4个 and 第3、4次 are lists.
  if (unit === undefined || /^$|[\s、第。；：;:.,，（(\d]/.test(text.charAt(first.start - 1))) return null;
  if (text.charAt(second.end + unit.length) === '级') return null;
  const span = { start: first.start, end: second.end };
  return mixed(span, writeChineseNumeral(Number(a)) + writeChineseNumeral(Number(b)), 'suggestion');
}

const COUNTED = /^(?:小时|分钟|个(?!别)|[名人次天家户位张件年](?![级次度份员才民庭长]))/;

/** 二〇20年 20二六年 */
function mixedYear(text: string, figure: Span): Fault | null {
  const digits = figureText(text, figure);
  if (digits.length !== 2) return null;
  const before = text.slice(Math.max(0, figure.start - 2), figure.start);
  const after = text.slice(figure.end, figure.end + 3);
  if (/^[一二][〇零○九]$/.test(before) && after.startsWith('年')) {
    const span = { start: figure.start - 2, end: figure.end };
    return mixed(span, `${readNumeral(before) ?? ''}${digits}`, 'suggestion');
  }
  if (/^(?:19|20)$/.test(digits) && /^[〇零○一二三四五六七八九]{2}年$/.test(after)) {
    const span = { start: figure.start, end: figure.end + 2 };
    const rest = String(readNumeral(after.slice(0, 2)) ?? '').padStart(2, '0');
    return mixed(span, digits + rest, 'suggestion');
  }
  return null;
}

function mixed(span: Span, right: string, applicability: 'safe' | 'suggestion'): Fault {
  const message: Message = { zh: `数字混用两种写法：写作“${right}”`, en: `A number in two scripts: write “${right}”` };
  return { span, message, repairs: [changeTo(right, span, applicability)] };
}
