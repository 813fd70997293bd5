import { describe, expect, test } from 'vitest';
import { gapsOf } from './marked';

const first = (text: string) => gapsOf(text)[0];

describe('the kind of a gap', () => {
  test.each([
    ['number', '悬挂横幅xx条。'],
    ['number', '由xx上升到80。'],
    ['date', '截至12月x日。'],
    ['person', '在总经理×××的领导下开展工作。'],
    ['date', 'x年x月x日'],
    ['date', '填报日期：____'],
    ['time', '每天X点前报送。'],
    ['time', '【时间范围】以来，工作扎实推进。'],
    ['place', 'xx区高度重视。'],
    ['place', '用xx方言宣讲。'],
    ['place', '在xx会议室召开。'],
    ['org', '与xx超市签订合同。'],
    ['org', 'xx日报刊发报道。'],
    ['org', '入驻“”电视台。'],
    ['org', '《××关于做好宣传的通知》'],
    ['person', '市委书记xx主持会议。'],
    ['person', 'xx同志作报告。'],
    ['person', '联系人：____'],
    ['person', '____（姓名）'],
    ['title', '举办“xx杯”乒乓球赛。'],
    ['title', '印发《》。'],
    ['title', '制定《xx帮扶方案》。'],
    ['title', '参加xx展销会。'],
    ['org', '争取xx、xx等部门支持。'],
    ['place', '走访xx、xx等x个乡镇。'],
    ['org', 'xx人民法庭获评先进。'],
    ['person', '我叫×××，现任副主任。'],
    ['person', '党工委书记___先后带队督导。'],
    ['place', '今年以来，__街道紧扣目标，创建平安“__”。'],
    ['person', '由×××、×××两位老师授课。'],
    ['number', '设备超期服役xx年。'],
    ['other', '公开电话：xxx-xxxxxxx'],
    ['other', '市政办〔2026〕xx号'],
    ['other', '（此处补照片）'],
  ])('%s: %s', (kind, text) => {
    expect(first(text)?.kind).toBe(kind);
  });

  test('is shared in a list that names it once', () => {
    expect(gapsOf('床位数分别为__、__、__张。').map(({ kind, unit }) => [kind, unit])).toEqual([
      ['number', '张'],
      ['number', '张'],
      ['number', '张'],
    ]);
  });
});

test('a list of names is of the kind of its first', () => {
  expect(gapsOf('参会人员：xxx、xxx、xxx').map(({ kind }) => kind)).toEqual(['person', 'person', 'person']);
});

test('each field of a form is of its own kind and name', () => {
  const told = (text: string) => gapsOf(text).map(({ kind, label }) => `${kind} ${label ?? ''}`);
  expect(told('督导组组长：　　　检查地点：　　　检查日期：　　年　月　日')).toEqual([
    'person 督导组组长',
    'place 检查地点',
    'date 检查日期',
  ]);
  expect(told('班级人数：　　人，实际支出：　　元')).toEqual(['number 班级人数', 'number 实际支出']);
});

describe('the unit of a figure', () => {
  test.each([
    ['条', '发送信息xx余条。'],
    ['张', '印制宣传单__万余张。'],
    ['人次', '惠及群众xx多人次。'],
    ['份', '发放手册xx万份。'],
    ['万人', '总人口x.x万人。'],
    ['亿元', '完成投资xx亿元。'],
    ['万千瓦时', '用电xx万千瓦时。'],
    ['%', '办结率xx%。'],
    ['个百分点', '提高x个百分点。'],
    ['幅（条）', '悬挂横幅x幅（条）。'],
    ['平方米', '改造xx平方米。'],
    ['个', '覆盖xx个村。'],
    ['分', '平均分xx.x分，清理杂物'],
    ['堂', '讲授党课x堂。'],
    ['车', '清运垃圾__车。'],
    ['万吨/日', '处理能力由x万吨/日提升。'],
    ['支', '书法队、舞蹈队等x支队伍。'],
    ['名', '共有护士某名，均持证。'],
    [null, '满意度达xx。'],
    ['册次', '全年借阅图书xx册次，举办读书会__场。'],
    ['剂次', '接种疫苗xx剂次。'],
    [null, '产业结构调整为xx:xx:xx。'],
  ])('%s: %s', (unit, text) => {
    expect(first(text)?.unit).toBe(unit);
  });
});

describe('the label of a figure', () => {
  test.each([
    ['what stands before it', '室内展板', '共设计室内展板__块。'],
    ['without the verb that leads', '标语横幅', '制作标语横幅xx条。'],
    ['behind the verb inside the clause', '回收箱', '在小区门口安装回收箱xx个。'],
    ['the object of a verb with its own subject', '便民服务点', '街道设立便民服务点xx处。'],
    ['with a noun that begins like a verb', '志愿服务对象', '走访志愿服务对象xx人。'],
    ['with the verb of which an amount is told', '贷款发放总额', '贷款发放总额xx元。'],
    ['with the verbs of a name in quotes', '“上门提供服务”活动', '“上门提供服务”活动xx场。'],
    ['with a verb that begins a longer word', '销售额同比增长', '销售额同比增长xx%。'],
    ['with the verb that is a part of the word', '办结率', '办结率达到xx%。'],
    ['what stands behind the unit after a verb', '攻坚小组', '成立x个攻坚小组。'],
    ['what has changed, behind a figure that is known', '托育服务覆盖率', '全县托育服务覆盖率由12%提高到xx%。'],
    ['what two figures tell of, of which one is known', '低保标准', '低保标准分别提高到700元和xx元。'],
    ['what stands behind the unit, after what a known figure counts', '辅导员', '招录30名教师和xx名辅导员。'],
    ['without the 的 that leads to it', '设备', '购置了xx余万元的设备。'],
    ['with a noun that begins like a verb of its own', '建档立卡脱贫户', '回访建档立卡脱贫户xx户。'],
    ['behind the months that are told', '地区生产总值增长', '1-9月份全区地区生产总值增长xx%。'],
    ['behind 一方面 and its verb', '机耕道', '一方面新修机耕道xx公里。'],
    ['what stands behind the unit after a scope', '乡镇', '在全县x个乡镇推广。'],
    ['up to the verb of which it is the subject', '在校学生', '动员xx名在校学生到敬老院慰问。'],
    ['what was done so many times', '协调会', '先后x次召开协调会。'],
    ['the name in quotes', '爱心卡', '发放xx张“爱心卡”。'],
    ['before the brackets that explain it', '巡逻队员', '组织巡逻队员（由楼栋长兼任）xx人。'],
    ['the name of the field', '参加人数', '参加人数：xx人'],
    ['the clause of a share', '学员为青年', 'xx%学员为青年。'],
    ['what places are compared in', '绿化率', '在绿化率方面，青山市为x%。'],
    ['behind a verb that the clause ends in', '小区', '由党员组成的突击队深入xx个小区服务。'],
    ['with the 在 of those who study', '在校生', '全校在校生xx人。'],
    ['what they make up', '专家库', '组建了由xx人组成的专家库。'],
    ['with a noun that begins like a preposition', '服务对象', '回访xx名服务对象。'],
    ['of a part what is told of it', '女性', '学员中有x名女性。'],
    ['what comes behind a verb that leads forward', '示范村', '抓好x个示范村建设。'],
    ['what comes behind a short scope', '学生', '全班xx名学生参加体检。'],
    ['what was done so often in a time', '集中学习', '坚持每周x次集中学习。'],
    ['what the clause before did', '绘本故事会', '开展绘本故事会，全年x场。'],
  ])('is %s', (_, label, text) => {
    expect(first(text)?.label).toBe(label);
  });

  test.each([
    ['of two figures of one thing', ['平均用时', '平均用时'], '平均用时由x天缩短为x天。'],
    ['of a second count in brackets', ['洒水车', '洒水车'], '出动洒水车xx台（共xx车次）。'],
    ['of figures joined by 和', ['服务点', '宣讲队'], '设立x个服务点和x支宣讲队。'],
    ['behind a quarter that is missing', [null, '税收'], '第x季度完成税收xx万元。'],
    ['of what has changed', ['火灾', '火灾同比下降'], '发生火灾x起，同比下降xx%。'],
    ['of two changes', ['产值', '产值增长', '产值比上年提高'], '产值xx亿元，增长xx%，比上年提高x个百分点。'],
    ['of a change of what has its figure', ['门诊量同比增长'], '门诊量12万人次，同比增长xx%。'],
    ['of two things in a row', ['部门', '事项'], '全县xx个部门xx项事项落地。'],
    ['of a share of a whole', ['死亡', '死亡占总数'], '死亡xx人，占总数的xx%。'],
    ['of a share', ['场地面积', '场地面积占比'], '场地面积xx平方米，仅占xx%。'],
    ['of a second unit of one thing', ['档案', '档案'], '接收档案xx卷、xx件。'],
    ['of examples and their class', ['活动'], '举办篮球赛、书画展等x项活动。'],
    ['of whom something is done for', ['残疾人'], '社区为xx名残疾人办理补贴。'],
    ['of money that something is done with', ['投入', '路灯'], '投入xx万元更换路灯xx盏。'],
    ['of a rate whose first words lead', ['及时率'], '全年及时率xx%。'],
    ['of a verb that counts how often', ['出动'], '出动__人次。'],
    ['of what was brought about', ['地区生产总值', '老年人体检'], '实现地区生产总值xx亿元，完成老年人体检xx人。'],
    ['of a rate that begins like a verb', ['完成率', '实现率'], '完成率xx%，实现率xx%。'],
    ['of a name that is missing right before', ['讲堂名称', '讲堂'], '举办“xx讲堂”x期。'],
    ['of money for each', ['救助金', '救助金'], '发放救助金xx万元，每人xx元。'],
    [
      'of a distance to what it is compared with',
      ['人均藏书', '人均藏书距国家标准差'],
      '人均藏书xx册，距国家标准差xx册。',
    ],
    ['of a slot before its unit', ['重点任务'], '本季度共完成【数量】项重点任务。'],
    ['of an item whose number leads', ['河流'], '2.完成x条河流整治。'],
    ['of what a limit follows', ['编制'], '编制控制在x人以内。'],
    ['of a word of two characters that begins like another', ['男孩', '女孩', '新生'], '男孩x名，女孩x名，新生x名。'],
    ['of run-on clauses', ['约谈', '警告'], '约谈xx人警告xx人。'],
  ])('is right for each %s', (_, labels, text) => {
    expect(gapsOf(text).map(({ label }) => label)).toEqual(labels);
  });

  test('is none where a verb lacks what it was done to', () => {
    expect(first('累计发放__册。')?.label).toBeNull();
  });

  test('is the event for a date, where the clause names one', () => {
    expect(first('总结会定于2026年12月　　日召开。')?.label).toBe('总结会');
    expect(first('x年x月x日')?.label).toBeNull();
  });
});

describe('the word that a name is completed by', () => {
  test.each([
    ['区', '区名', 'xx区高度重视。'],
    ['服务中心', '服务中心名称', '与xx服务中心对接。'],
    ['书记', '书记姓名', '市委书记xx主持会议。'],
    ['分局', '分局名称', '由xx自然资源分局牵头。'],
  ])('%s, labelled %s', (word, label, text) => {
    expect(first(text)).toMatchObject({ word, label });
  });

  test('is 年 for a year alone, so that equal years are filled together', () => {
    expect(first('截至20xx年底')?.word).toBe('年');
  });

  test('is none for figures: the xx条 of two different things are not equal', () => {
    expect(first('横幅xx条')?.word).toBeNull();
  });
});

test.each([
  ['letters', '共xx次'],
  ['underline', '共__次'],
  ['blank', '培训　　人次'],
  ['dots', '到位…万元'],
  ['boxes', '单位□□个'],
  ['some', '经费某万元'],
  ['zeros', '意见000条'],
  ['empty', '印发《》'],
  ['instruction', '在【时间范围】内完成'],
  ['note', '【待补】'],
  ['variable', '{{单位}}'],
  ['field', '联系人：'],
])('the mark %s is told for %s', (marked, text) => {
  expect(first(text)?.mark).toBe(marked);
});
