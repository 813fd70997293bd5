import type { Paragraph } from '../../model/paragraph';
import { once } from '../../text/once';
import { laterMessage } from '../../text/message';
import { defineRule } from '../define';
import { changeTo, repairsOf, type Fault } from '../faults';
import { ruleSignsOf } from '../signs';
import { GLYPH_PAIRS } from './glyphs';

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

const twins = once(
  () => new Map(Array.from({ length: GLYPH_PAIRS.length / 2 }, (_, i) => [GLYPH_PAIRS[i * 2], GLYPH_PAIRS[i * 2 + 1]])),
);

function faultsIn(paragraph: Paragraph): readonly Fault[] {
  const { glyphs } = ruleSignsOf(paragraph);
  if (glyphs.length === 0) return NONE;
  const { text } = paragraph;
  const found: Fault[] = [];
  for (const at of glyphs) {
    const glyph = text.charAt(at);
    const right = twins().get(glyph) ?? glyph.normalize('NFKC');
    if (right !== glyph) found.push(describe(at, glyph, right));
  }
  return KANA.test(text) ? NONE : found;
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
