import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/core';
import { findDoubledRun } from '../../server/src/core/repeats/doubled';

/** What a rule marks, as it is written. */
function marked(rule: string, text: string): readonly string[] {
  const lines = text.split('\n');
  return analyse(text)
    .findings.filter(finding => finding.rule === rule)
    .map(({ range }) => lines[range.start.line]?.slice(range.start.character, range.end.character) ?? '');
}

describe('a doubled word', () => {
  it.each([
    ['报送报送及时率', '报送报送'],
    ['本地媒体报道报道防汛工作三次。', '报道报道'],
    ['各村的的台账', '的的'],
    ['这是是重点', '是是'],
  ])('is marked in %s', (text, word) => {
    expect(marked('repeat/word', text)).toEqual([word]);
  });

  it.each([
    '为了了解情况',
    '以育人为目的的活动',
    '在线上上课',
    '学习学习强国',
    '培养研究研究生的能力',
    '工作工作组',
    '财政政策',
    '落实实名制',
    '工作作风',
    '师生生活',
    '鼓励就业创业创新',
    '一个一个地问',
    '实事求是是根本',
    '是是非非',
  ])('is none in %s', text => {
    expect(marked('repeat/word', text)).toEqual([]);
  });
});

const SENTENCE = '各网格员每周入户不少于三次，当面核对用电用气情况，并拍照上传平台留存备查。';

describe('a repeated sentence', () => {
  it('is marked where it stands again in another paragraph', () => {
    const text = `上半年完成了摸底。${SENTENCE}\n\n秋季抓了整改。${SENTENCE}其余事项另报。`;
    expect(marked('repeat/sentence', text)).toEqual([SENTENCE]);
  });

  it('is none below 30 characters, nor where the paragraphs repeat each other', () => {
    const short = '各网格员每周入户不少于三次，当面核对。';
    expect(marked('repeat/sentence', `上半年完成了摸底。${short}\n\n秋季抓了整改。${short}`)).toEqual([]);
    const whole = `上半年完成了摸底。${SENTENCE}`;
    expect(marked('repeat/sentence', `${whole}\n\n${whole}`)).toEqual([]);
  });

  it('is none where it is the guiding thought', () => {
    const guiding = '我们坚持以新发展理念为指导，深入贯彻上级决策部署，统筹抓好各项重点任务落实。';
    expect(marked('repeat/sentence', `${guiding}一年来成效明显。\n\n下一步要有新气象。${guiding}`)).toEqual([]);
  });
});

describe('a run that stands twice in a paragraph', () => {
  const RUN = '建立台账、逐项销号、定期回访、动态管理，确保问题整改到位';

  it('is marked where it stands again', () => {
    expect(marked('repeat/sentence', `针对问题${RUN}，同时${RUN}。`)).toEqual([RUN]);
  });

  it('is none below 20 characters', () => {
    const short = RUN.slice(0, 19);
    expect(marked('repeat/sentence', `针对各类突出问题${short}，同时要${short}。`)).toEqual([]);
  });

  it('is found in a long text in linear time', () => {
    expect(findDoubledRun('甲乙'.repeat(200_000))).toEqual({
      first: { start: 0, end: 20 },
      again: { start: 20, end: 40 },
    });
  });
});
