import type { Paragraph } from '../../model/paragraph';
import { defineRule } from '../define';
import { changeTo, repairsOf, type Fault } from '../faults';

export const wrongDash = defineRule({
  scope: 'paragraph',
  signs: ['-'],
  meta: {
    id: 'mark/dash',
    title: { zh: '破折号写法', en: 'How a dash is written' },
    rationale: {
      zh: '破折号占两个字（——），不用两个短横。',
      en: 'A dash is ——, not two hyphens.',
    },
    source: { zh: 'GB/T 15834—2011 4.13', en: 'GB/T 15834—2011 4.13' },
    severity: 'info',
    examples: {
      bad: ['工作重点--项目建设。', '--抓学习，强根基。'],
      good: ['工作重点——项目建设。', '运行 npm run build --watch 命令。', '---'],
    },
  },
  check: faultsIn,
  fixes: repairsOf(faultsIn),
});

function faultsIn({ text }: Paragraph): readonly Fault[] {
  if (!text.includes('--')) return NONE;
  const found: Fault[] = [];
  for (const match of text.matchAll(/(?<=^|[\u4e00-\u9fff”》）])--(?=[\u4e00-\u9fff“《])/g)) {
    const span = { start: match.index, end: match.index + 2 };
    found.push({ span, message: MESSAGE, repairs: [changeTo('——', span, 'safe')] });
  }
  return found;
}

const NONE: readonly Fault[] = [];
const MESSAGE = { zh: '破折号应写作“——”', en: 'A dash is written ——' };
