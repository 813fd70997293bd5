import { expect, it } from 'vitest';
import { found } from './found';

/** Writer's notes §3: what is no list and no heading, and lists that are whole. Nothing is reported. */
it.each([
  '一、二季度工作进展平稳。',
  '（一）（二）两项任务已完成。',
  '坚持统一是前提，规范是保障，这一是共识。',
  '一是一，二是二，数据要实事求是。',
  '1.5万名学生参加体检。',
  '12.4国家宪法日宣传活动',
  '⒈摸清底数。⒉建立台账。⒊逐项销号。',
  '一要学深悟透，二要笃行实干，三要守牢底线。',
  '——抓学习，强根基。组织读书班4期。',
  '首先，摸清家底；其次，分类施策；最后，跟踪问效。',
  '首先要感谢各位同事的支持。',
  '第一书记驻村，第二课堂开课，第一时间响应。',
  '严格落实“四个最严”，坚持“三会一课”，推进“五社联动”。',
  '一、主要做法\n1.摸底。逐户登记。\n2.建账。逐项销号。\n二、下一步\n1.回访。全面回访。',
  '附件1　表2　图3　第三季度',
  '一方面，人手不足；另一方面，经费不足。',
  '既要抓进度，又要抓质量，一手抓整治，一手抓提升。',
])('is silent on: %s', text => {
  expect(found(text)).toEqual([]);
});

/** And what is reported, with the rule that does. */
it.each([
  ['一是健全制度。二是配强力量。四是严格考核。', 'series'],
  ['三、存在问题（一）基础薄弱。部分网格员一人多岗。', 'run-together'],
  ['重点抓了五个方面：（一）学习。（二）整改。（三）落实。（四）考核。', 'series-count'],
  ['㈠强化组织领导\n成立专班。\n㈡强化督查\n定期通报。', 'ordinal-mark'],
])('reports: %s', (text, rule) => {
  expect(found(text).some(one => one.split(' ')[1] === rule)).toBe(true);
});
