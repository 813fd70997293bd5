import type { Paragraph } from '../../model/paragraph';
import { charTable } from '../../text/char-table';
import { once } from '../../text/once';
import { laterMessage } from '../../text/message';
import { defineRule } from '../define';
import { changeTo, repairsOf, type Fault } from '../faults';

export const foreignGlyph = defineRule({
  scope: 'paragraph',
  meta: {
    id: 'wording/glyph',
    title: { zh: '异体字形', en: 'Foreign glyphs' },
    rationale: {
      zh: '看上去一样、编码却不同的字（黒、⼯），多从网页、PDF 或扫描件带来，查找和打印都会出错。',
      en: 'Characters that look right but are others (黒, ⼯) come in from web pages, PDFs and scans; search and print go wrong with them.',
    },
    source: { zh: '《通用规范汉字表》', en: 'Table of General Standard Chinese Characters' },
    severity: 'error',
    examples: {
      bad: ['开展扫黒除恶宣传。', '⼯作总结'],
      good: ['开展扫黑除恶宣传。', '学习日语：黒い。'],
    },
  },
  check: faultsIn,
  fixes: repairsOf(faultsIn),
});

/** Forms that are written in Japan alone and the CJK radicals that Unicode has no equivalent for, each before its normal twin. */
const TWINS =
  '黒黑戸户毎每歩步渉涉収收対对図图応应発发広广経经続续総总団团営营児儿浄净気气売卖読读単单検检験验県县駅驿様样関关実实価价変变' +
  '⺠民⻚页⻓长⻋车⻅见⻆角⻉贝⻔门⻛风⻜飞⻢马⻥鱼⻦鸟⻩黄⻬齐⻰龙⻘青⻄西⻝食⻤鬼⻁虎⻮齿⻙韦';
const twins = once(() => new Map(Array.from({ length: TWINS.length / 2 }, (_, i) => [TWINS[i * 2], TWINS[i * 2 + 1]])));
const hasTwin = charTable(TWINS.replace(/(.)./gu, '$1'));

function faultsIn({ text }: Paragraph): readonly Fault[] {
  let found: Fault[] | null = null;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Nearly all of a text lies in the two blocks of usual characters and marks.
    if (!hasTwin(code) && !isCompatible(code)) continue;
    const right = twins().get(text.charAt(i)) ?? text.charAt(i).normalize('NFKC');
    if (right !== text.charAt(i)) (found ??= []).push(describe(i, text.charAt(i), right));
  }
  return found === null || KANA.test(text) ? NONE : found;
}

/** Kangxi radicals and the CJK compatibility ideographs. */
function isCompatible(code: number): boolean {
  return (code >= 0x2e80 && code <= 0x2fd5) || (code >= 0xf900 && code <= 0xfaff);
}

/** A line in Japanese is right in its own characters. */
const KANA = /[\u3041-\u30fa]/;
const NONE: readonly Fault[] = [];

function describe(start: number, wrong: string, right: string): Fault {
  const span = { start, end: start + 1 };
  const message = laterMessage({ wrong, right }, (about, language) =>
    language === 'zh'
      ? `“${about.wrong}”是异体字形，应为“${about.right}”`
      : `“${about.wrong}” is a foreign glyph; write “${about.right}”`,
  );
  return { span, message, repairs: [changeTo(right, span, 'safe')] };
}
