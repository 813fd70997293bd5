import { describe, expect, it } from 'vitest';
import { parse } from '../../server/src/core';
import { joinTitles, splitHeadings } from '../../server/src/core/features/structure/lines';
import { moveSection } from '../../server/src/core/features/structure/move';
import { renumber } from '../../server/src/core/features/structure/renumber';
import { restyleLevel } from '../../server/src/core/features/structure/restyle';
import { demote, promote } from '../../server/src/core/features/structure/shift';
import { analyse } from '../../server/src/core';
import { changeWidth } from '../../server/src/core/features/structure/width';
import { applied } from '../order/found';
import { changed } from './applied';

describe('renumber', () => {
  const text = '一、甲\n1.子。内容。\n3.丑。内容。\n三、乙\n1.寅。内容。\n1.卯。内容。';

  it('the list under the cursor only', () => {
    expect(changed(text.replace('3.丑', '｜3.丑'), (d, p) => renumber(d, 'list', p))).toBe(
      text.replace('3.丑', '2.丑'),
    );
    expect(changed(text.replace('三、乙', '｜三、乙'), (d, p) => renumber(d, 'list', p))).toBe(
      text.replace('三、乙', '二、乙'),
    );
  });

  it('a list with a heading put in above its first, from each of the two', () => {
    const inserted = '一、甲\n内容。\n一、新\n内容。\n二、乙\n内容。';
    const right = '一、甲\n内容。\n二、新\n内容。\n三、乙\n内容。';
    expect(changed(`｜${inserted}`, (d, p) => renumber(d, 'list', p))).toBe(right);
    expect(changed(inserted.replace('二、乙', '｜二、乙'), (d, p) => renumber(d, 'list', p))).toBe(right);
  });

  it('the lists below a section, not its own', () => {
    expect(changed(text.replace('三、乙', '｜三、乙'), (d, p) => renumber(d, 'section', p))).toBe(
      text.replace('1.卯', '2.卯'),
    );
  });

  it('the whole text, and nothing where all is right', () => {
    const whole = '一、甲\n1.子。内容。\n2.丑。内容。\n二、乙\n1.寅。内容。\n2.卯。内容。';
    expect(changed(text, d => renumber(d, 'document'))).toBe(whole);
    expect(changed(whole, d => renumber(d, 'document'))).toBeNull();
  });

  it('keeps a list that goes on from the section before', () => {
    expect(changed('一、甲\n（一）子\n内容。\n二、乙\n（二）丑\n内容。', d => renumber(d, 'document'))).toBeNull();
  });
});

describe('the style of a level', () => {
  it('1、 becomes 1. and keeps its distance from figures', () => {
    expect(changed('｜1、摸底。逐户登记。\n2、建账。逐项销号。', (d, p) => restyleLevel(d, p, '1.'))).toBe(
      '1.摸底。逐户登记。\n2.建账。逐项销号。',
    );
    expect(changed('｜1、5月份召开部署会。\n2、6月份开展排查。', (d, p) => restyleLevel(d, p, '1.'))).not.toMatch(
      /1\.5/,
    );
  });

  it('一、 becomes （一） and back, other levels untouched', () => {
    const text = '一、甲\n1.子。内容。\n二、乙\n1.丑。内容。';
    const there = changed(`｜${text}`, (d, p) => restyleLevel(d, p, '（一）'));
    expect(there).toBe('（一）甲\n1.子。内容。\n（二）乙\n1.丑。内容。');
    expect(changed(`｜${there ?? ''}`, (d, p) => restyleLevel(d, p, '一、'))).toBe(text);
  });

  it('refuses a dress whose signs run out', () => {
    const many = Array.from({ length: 51 }, (_, i) => `${i + 1}.落实任务。定期回访。`).join('\n');
    expect(changed(`｜${many}`, (d, p) => restyleLevel(d, p, '①'))).toBeNull();
  });
});

describe('promote and demote', () => {
  it('demoting puts a section under its brother, with what lies below', () => {
    expect(changed('一、甲\n（一）子\n内容。\n｜二、乙\n（一）丑\n内容。\n三、丙\n内容。', demote)).toBe(
      '一、甲\n（一）子\n内容。\n（二）乙\n1.丑\n内容。\n二、丙\n内容。',
    );
  });

  it('promoting puts it behind its parent, and its later brothers under it', () => {
    expect(
      changed('一、甲\n（一）子\n内容。\n｜（二）丑\n1.寅\n内容。\n（三）卯\n内容。\n二、乙\n内容。', promote),
    ).toBe('一、甲\n（一）子\n内容。\n二、丑\n（一）寅\n内容。\n（二）卯\n内容。\n三、乙\n内容。');
  });

  it('promoting what was demoted gives the text back', () => {
    const text = '一、甲\n（一）子\n内容。\n二、乙\n（一）丑\n内容。\n三、丙\n内容。';
    const demoted = changed(text.replace('二、乙', '｜二、乙'), demote) ?? '';
    expect(changed(demoted.replace('（二）乙', '｜（二）乙'), promote)).toBe(text);
  });

  it('Markdown headings change their #', () => {
    expect(changed('# 甲\n内容。\n｜## 乙\n内容。\n### 丙\n内容。', promote, 'markdown')).toBe(
      '# 甲\n内容。\n# 乙\n内容。\n## 丙\n内容。',
    );
    expect(changed('# 甲\n内容。\n｜# 乙\n内容。', demote, 'markdown')).toBe('# 甲\n内容。\n## 乙\n内容。');
  });

  it('nothing is above the top, and the first brother has none to go under', () => {
    expect(changed('｜一、甲\n内容。\n二、乙\n内容。', promote)).toBeNull();
    expect(changed('｜一、甲\n内容。\n二、乙\n内容。', demote)).toBeNull();
  });
});

describe('move', () => {
  const text = '一、甲\n内容甲。\n二、乙\n（一）子\n内容乙。\n三、丙\n内容丙。';
  const swapped = '一、乙\n（一）子\n内容乙。\n二、甲\n内容甲。\n三、丙\n内容丙。';

  it('up and down, with the children, the numbers staying in order', () => {
    expect(changed(text.replace('二、乙', '｜二、乙'), (d, p) => moveSection(d, p, 'up'))).toBe(swapped);
    expect(changed(text.replace('一、甲', '｜一、甲'), (d, p) => moveSection(d, p, 'down'))).toBe(swapped);
  });

  it('the last one keeps the text without a line end', () => {
    expect(changed(text.replace('三、丙', '｜三、丙'), (d, p) => moveSection(d, p, 'up'))).toBe(
      '一、甲\n内容甲。\n二、丙\n内容丙。\n三、乙\n（一）子\n内容乙。',
    );
  });

  it('leaves the blank lines between the blocks and behind them where they are', () => {
    expect(
      changed('一、甲\n内容甲。\n\n二、乙\n内容乙。\n｜三、丙\n内容丙。\n\n', (d, p) => moveSection(d, p, 'up')),
    ).toBe('一、甲\n内容甲。\n\n二、丙\n内容丙。\n三、乙\n内容乙。\n\n');
    expect(changed('一、甲\n内容甲。\n\n｜二、乙\n内容乙。\n', (d, p) => moveSection(d, p, 'up'))).toBe(
      '一、乙\n内容乙。\n\n二、甲\n内容甲。\n',
    );
  });

  it('not beyond the ends, not out of a line', () => {
    expect(changed(`｜${text}`, (d, p) => moveSection(d, p, 'up'))).toBeNull();
    expect(changed('一、甲。内容。｜二、乙。内容。', (d, p) => moveSection(d, p, 'up'))).toBeNull();
  });
});

describe('lines', () => {
  it('with a heading those that go on its list', () => {
    expect(changed('一、问题（一）底子薄。人手少。（二）力量弱。缺专职。', d => splitHeadings(d))).toBe(
      '一、问题\n（一）底子薄。人手少。\n（二）力量弱。缺专职。',
    );
  });

  it('every heading of the text on a line of its own', () => {
    expect(changed('一、学习。读书四期。二、整改。建账销号。', d => splitHeadings(d))).toBe(
      '一、学习。读书四期。\n二、整改。建账销号。',
    );
  });

  it('torn titles joined, in the lines asked for only', () => {
    const text = '印发《防汛\n预案》。\n内容。\n印发《抗旱\n预案》。';
    expect(changed(text, d => joinTitles(d))).toBe('印发《防汛预案》。\n内容。\n印发《抗旱预案》。');
    const second = { start: { line: 3, character: 0 }, end: { line: 4, character: 0 } };
    expect(changed(text, d => joinTitles(d, second))).toBe('印发《防汛\n预案》。\n内容。\n印发《抗旱预案》。');
  });
});

describe('width', () => {
  const full = (text: string) => changed(text, d => changeWidth(d, 'full'));

  it('marks of Chinese text become wide, those of figures, Latin and addresses stay', () => {
    expect(full('会议要求,各村(社区)要抓好落实;确保"零事故".')).toBe(
      '会议要求，各村（社区）要抓好落实；确保“零事故”。',
    );
    expect(full('投入1,000.5元,比例3:1,见http://example.com/a?b=1 。')).toBe(
      '投入1,000.5元，比例3:1，见http://example.com/a?b=1 。',
    );
    expect(full('1.摸底。2026.5 OK, fine.')).toBeNull();
  });

  it('are as many as the rule counts', () => {
    const text = '一、做强产业.围绕目标推进,确保"零事故"\n(1)办结率98%,村(居)配合:完成3.5万元,12:30结束.\n二.落实';
    const edits = changeWidth(parse(text), 'full')?.edits.length ?? 0;
    const [finding] = analyse(text).findings.filter(({ rule }) => rule === 'mark/half-width');
    expect(edits).toBe(10);
    expect(finding?.message.zh).toContain(`全文 ${edits} 处`);
  });

  it('Markdown links and code stay', () => {
    expect(changed('见[附件](附件.md)和`甲,乙`', d => changeWidth(d, 'full'), 'markdown')).toBeNull();
  });

  it('half width takes letters and digits along', () => {
    expect(changed('召开会议３次，受众ＡＢ类（６０人）。', d => changeWidth(d, 'half'))).toBe(
      '召开会议3次,受众AB类(60人).',
    );
  });

  it('only the lines asked for', () => {
    const first = { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } };
    const text = '甲,乙\n丙,丁';
    expect(applied(text, changeWidth(parse(text), 'full', first)?.edits ?? [])).toBe('甲，乙\n丙,丁');
  });
});
