import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/core';

const messages = (text: string) => analyse(text).findings.map(({ message }) => message.zh);

describe('the message of a gap', () => {
  test.each([
    ['a figure with what is counted and its unit', '全年共办理群众来信xx件。', '待填 数量：群众来信（件）'],
    ['a rate', '办结率x%。', '待填 数量：办结率（%）'],
    [
      'a date with its event and the part that is missing',
      '总结会定于2026年12月　　日召开。',
      '待填 日期：总结会，缺“日”',
    ],
    ['the part of a date alone', '截至12月x日全部完成。', '待填 日期：缺“日”'],
    ['a whole date', '于x年x月x日完成。', '待填 日期'],
    ['the name of a place', '在xx区试点推行。', '待填 区名'],
    ['the name of a body', '与xx超市签订合同。', '待填 超市名称'],
    ['the number of a document', '市政办〔2026〕xx号', '待填 文号'],
    ['what no words before or behind it name', '累计发放__册。', '待填 数量：“累计发放__册”'],
    ['a note in the place of a figure', '受理申请【待补】件。', '待填 数量：申请（件）'],
    ['a time', '上午x时x分集中讨论。', '待填 时间：“上午x时x分集中讨论”'],
    ['the writer’s own note', '【待核：以统计站口径为准】', '待处理批注：以统计站口径为准'],
    ['a figure that left no mark', '农技员到田间现场授课累计小时。', '可能漏数：“……田间现场授课累计▮小时”'],
    ['a name that left no mark', '青山镇、等乡镇提前完成任务。', '可能漏名：“青山镇、▮等乡镇提前完……”'],
  ])('%s', (_, text, message) => {
    expect(messages(text)).toEqual([message]);
  });
});
