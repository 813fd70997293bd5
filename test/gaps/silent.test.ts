import { describe, expect, test } from 'vitest';
import { mark } from './marked';

const SILENT: Readonly<Record<string, readonly string[]>> = {
  'what is withheld on purpose': [
    '联系人：李老师，138****6627；证件号 4201********0012。',
    '通报典型案例：某企业法定代表人王某某拒不整改，被依法处罚。',
    '王**、张××反映的问题已经办结。',
    '咨询电话139xxxx5678。',
  ],
  '某 that means "a certain"': ['某些单位、某种程度、某一方面、某个村、某项工作，某人、某君。'],
  'formulas and names with an X or N': [
    'X光片、X轴、1+X证书、5G+XX场景、XL码工装、XXL码工装均已登记。',
    '推行“1+N”模式，配发N95口罩，N种办法，第N次提醒。',
    '升级XML接口，配发iPhone X手机2部，沿x轴移动，函数f(x)与y=2x+1。',
    '2x2矩阵、3x4米、60×40厘米、10X20厘米、7×24小时值班。',
    'HTTP 2xx状态码，x86_64架构，Python 3.x版本。',
    '修改__init__.py文件和my_var变量。',
    '访问http://mp.weixin.qq.com/s?__biz=xx&x=1查看。',
    '打造“一县一XX”格局，推进“互联网+XX”行动。',
  ],
  'an x in English prose': [
    'We moved the x axis; then x and y met X times in total.',
    'See appendix XX for details, or ask Mr. X.',
    'class XX extends Y { for (int x = 0; x < n; x++) }',
    '用x表示未知数，令x=5，学习X理论。',
  ],
  'boxes to tick': ['□已整改　□正在整改　☑长期坚持', '□是　□否', '类型：□个人　□集体'],
  '○ as a zero or a bullet': [
    '二○二六年十二月三十一日',
    '二○一○年以来',
    '二○○○年起',
    '《二○二○年规划》',
    '○加强领导。',
    '○ 完善制度',
  ],
  ellipses: ['教师们围绕课堂提问、板书设计……展开讨论，收获很大。', '练习、作业……多个环节，等等。'],
  'zeros of figures, numbers and decades': [
    '开设00后职工夜校，办理12345热线工单，编发001号简报。',
    '1,000元、2,000,000元、10:00、0.00%、2000年、100个、300条。',
  ],
  indents: ['　　二是加强巡查。', '　　　　　　　　张家口市人民政府', '姓　名：张三，单　位：第三中学'],
  'columns of a table': ['东湖镇　　12　　合格　　个', '序号  名称  数量  单位'],
  'the date and name at the foot': ['市教育局　　　　2026年12月31日', '编写组　　周明', '组长　　张小川、段平'],
  'places for ink': [
    '负责人（签字）：　　　　　',
    '负责人签字：　　　　　　日期：　　年　　月　　日',
    '单位（盖章）：________',
  ],
  'lines that introduce what follows': [
    '主要做法如下：',
    '取得的主要进展有：',
    '时间：\n2026年12月召开总结会，全体人员参加。',
  ],
  'words that only look like notes': [
    '方案尚待补充完善，人选待定，空白点仍待填补。',
    '此处风景优美，待遇保障到位。',
    '（请于12月10日前反馈）',
    'TODO 应用上线。',
  ],
  'columns and quotes in 【】': ['【工作动态】全镇召开会议。', '财税【2016】36号文件'],
  rules: ['***', '********', '________', '＊＊＊＊＊＊', '* 第一项', 'a * b * c'],
  emphasis: ['**重点工作。**完成12项。', '**重点工作**：完成12项。', '*强调*内容', '（__重点__）'],
  'code spans': ['`xx`是占位写法，`__a__`也是。'],
  'complete Chinese': [
    '多次召开协调会，多方筹措经费，多名骨干参与，惠及数百户。',
    '各条战线、每户家庭、数十名骨干、近百场宣讲、首批学员。',
    '吸引万余名游客，千余户受益，百余家企业参展，上万人次观看。',
    '用户满意、落户便利、专家到位、增幅平稳、次数适当、条件具备。',
  ],
};

describe.each(Object.entries(SILENT))('%s', (_, sentences) => {
  test.each(sentences)('%s', sentence => {
    expect(mark(sentence)).toBe(sentence);
  });
});

describe('in Markdown', () => {
  test.each([
    '- [ ] 写总结\n- [x] 交材料',
    '见[通知](http://a.b/c_d)和[1]、[^2]。',
    '```js\nconst xx = 1;\n```',
    '共完成**30**个项目。',
  ])('%s', text => {
    expect(mark(text, 'markdown')).toBe(text);
  });
});

test('a template’s own list of its placeholders is no gap', () => {
  const list = '建议起草前补齐：\n\n- 【时间范围】\n- 【单位名称】';
  expect(mark(list, 'markdown')).toBe(list);
});

test('某 before the word of a name is a gap in a text that has other blanks', () => {
  expect(mark('某镇组织宣讲xx场。')).toBe('⟦某⟧镇组织宣讲⟦xx⟧场。');
  expect(mark('某镇组织宣讲12场。')).toBe('某镇组织宣讲12场。');
});
