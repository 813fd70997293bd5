import { describe, expect, it } from 'vitest';
import { outlineOf, sectionsOf } from './outline-of';

describe('a heading that its text follows on the same line', () => {
  it.each([
    ['一、健全组织机构。成立由院长任组长的专班，每周调度一次。', '健全组织机构'],
    ['一、健全机制，压实责任，形成合力。成立专班。', '健全机制，压实责任，形成合力'],
    ['二、强化技术服务，提升种植效益：选派农技人员32名。', '强化技术服务，提升种植效益'],
    ['二、强化技术服务:选派农技人员32名。', '强化技术服务'],
    ['三、开展“护苗”行动。检查网吧16家。', '开展“护苗”行动'],
    ['三、落实《养老机构管理办法》：逐院排查。', '落实《养老机构管理办法》'],
    ['（一）推行“首问负责制：一次办好”改革。受理事项300件。', '推行“首问负责制'],
    ['1.修订制度（含实施细则；共12项）。汇编成册。', '修订制度（含实施细则；共12项）'],
    ['1.开门纳谏！收集意见80条。', '开门纳谏！'],
    ['二、做强产业.围绕目标抓项目12个。', '做强产业'],
    ['（二）晚间课后服务（18:00）规范有序。参加学生620人。', '晚间课后服务（18:00）规范有序'],
  ])('is titled up to the first 。 or ：, commas inside: %s', (text, title) => {
    expect(sectionsOf(text)[0]?.title).toBe(title);
  });

  it.each([
    ['三、存在问题个别同学作业拖拉，听课不专心。', '存在问题'],
    ['三、存在问题护士人员不足，床护比未达标。', '存在问题'],
    ['四、下一步工作安排进一步加大走访力度，做到底数清。', '下一步工作安排'],
    ['四、基本情况全镇辖18个村，人口3.2万人。', '基本情况'],
    ['二、主要做法通过结对帮扶，解决急难事项。', '主要做法'],
    [
      '二、安全隐患整治大队共检查商铺320家，发现隐患45处，督促整改45处，下发责令限期整改通知书16份，约谈负责人9名。',
      '安全隐患整治',
    ],
    [
      '1、志愿者培训利用周末时间，邀请急救讲师到社区授课，累计培训居民300余人次，发放急救手册500册，录制教学视频6部。',
      '志愿者培训',
    ],
    ['（一）突出基金招商设立总规模2亿元的产业引导基金，已投项目6个，带动社会资本参与。', '突出基金招商'],
    ['（二）支农支教见真情开设课堂12个，服务儿童80名，捐赠图书300册，开展农技指导9次。', '支农支教见真情'],
    ['一、规划滞后1998年以前建设的住宅区基本没有配建车位，居民夜间只能占道停车。', '规划滞后'],
    ['1．保教结合本学期幼儿出勤率达95%，体重增长合格率98%，身高平均增长3厘米。', '保教结合'],
    ['三、教学方面在课堂上我坚持以练为主，分层布置作业，学生成绩稳步提高。', '教学方面'],
    ['一、学习方面，坚持每天读书读报，每周撰写体会文章一篇，全年记笔记三万字。', '学习方面'],
  ])('ends behind a known section name where the mark was lost: %s', (text, title) => {
    expect(sectionsOf(text)[0]?.title).toBe(title);
  });

  it.each([
    '存在问题整改到位',
    '存在问题及整改措施',
    '存在问题的原因分析',
    '主要做法和体会',
    '工作成效明显，群众满意度提升',
    '主要目标任务全面完成，各项指标位居前列',
    '主要措施落实有力，成效明显',
    '工作机制不断完善，服务水平稳步提高',
  ])('goes on behind a section name that it says something of: %s', title => {
    expect(sectionsOf(`二、${title}。`)[0]?.title).toBe(title);
  });

  it('ends before the opener of a sentence where no mark comes soon', () => {
    const text =
      '二、健全应急值守机制为进一步提高突发事件处置能力，中心修订值班办法，明确带班领导、值班人员和信息报送时限';
    expect(sectionsOf(text)[0]?.title).toBe('健全应急值守机制');
  });

  it('ends where the text takes up the title’s words again', () => {
    const text =
      '二、完善管护机制乡村道路管护机制要靠资金保障，去年以来县乡两级落实专项资金，配备护路员，做到有路必养、养必到位';
    expect(sectionsOf(text)[0]?.title).toMatch(/^完善管护机制/);
    expect(sectionsOf(text)[0]?.title.length).toBeLessThanOrEqual(30);
  });

  it('is cut at 30 characters where nothing tells its end', () => {
    const text = `一、${'甲乙丙丁戊己庚辛壬癸'.repeat(12)}`;
    expect(sectionsOf(text)[0]?.title).toBe('甲乙丙丁戊己庚辛壬癸'.repeat(3));
  });

  it('is never cut inside a surrogate pair', () => {
    const title = sectionsOf(`一、${'甲'.repeat(29)}${'𠮷'.repeat(60)}`)[0]?.title ?? '';
    expect(title).toBe('甲'.repeat(29));
  });

  it('is whole where it is all of its line, long as it may be', () => {
    const title = '聚焦主责主业，强化日常监管，全力守护群众“舌尖上的安全”，全年未发生较大以上食品安全事故';
    expect(outlineOf(`一、${title}\n我局召开会议。\n二、加强队伍建设`)).toEqual([`一、 ${title}`, '二、 加强队伍建设']);
  });

  it('keeps the emphasis of Markdown out of the title', () => {
    expect(outlineOf('1. **台账管理**：登记 120 项。\n2. **风险排查**\n   排查 30 处。', 'markdown')).toEqual([
      '1. 台账管理',
      '2. 风险排查',
    ]);
  });
});

describe('headings inside a line', () => {
  it.each([
    [
      '专项行动主要措施1、制定方案，精心准备。召开会议3次。2、广泛宣传，营造氛围。印发单页2万份。',
      ['1、 制定方案，精心准备', '2、 广泛宣传，营造氛围'],
    ],
    [
      '一、健全制度。印发文件5个。二、强化督查。开展检查12次。三、严格考核。',
      ['一、 健全制度', '二、 强化督查', '三、 严格考核'],
    ],
    ['主要有：①建台账；②勤走访；③严督查。', ['① 建台账', '② 勤走访', '③ 严督查']],
    ['⑴抓责任。⑵抓落实。', ['⑴ 抓责任', '⑵ 抓落实']],
    [
      '关于社区治理的思考一、现状：辖区社区9个1、队伍：工作者120人；2、经费：每年15万元；二、对策：减负增效。',
      ['一、 现状', '  1、 队伍', '  2、 经费', '二、 对策'],
    ],
  ])('%s', (text, entries) => {
    expect(outlineOf(text).map(entry => entry.replace('- ', ''))).toEqual(entries);
  });

  it('are found behind a sentence where 一是… run on', () => {
    const text = '信息上报及时。一是专人负责，每日汇总。二是分级审核，杜绝差错；三是按时报送。';
    expect(outlineOf(text)).toEqual(['- 一是 专人负责，每日汇总', '- 二是 分级审核，杜绝差错', '- 三是 按时报送']);
    const [second, third] = [text.indexOf('二是'), text.indexOf('三是')];
    expect(sectionsOf(text).map(({ range }) => [range.start.character, range.end.character])).toEqual([
      [text.indexOf('一是'), second],
      [second, third],
      [third, text.length],
    ]);
  });

  it('give a paragraph that lost its line breaks its whole outline', () => {
    const text =
      '今年以来，街道扎实工作，现将情况汇报如下一、基本情况街道辖12个社区，人口8万人。二、主要做法（一）健全机制。召开会议6次。（二）广泛宣传。发布信息300条。三、存在问题部分居民参与度不高。';
    expect(outlineOf(text)).toEqual([
      '一、 基本情况',
      '二、 主要做法',
      '  （一） 健全机制',
      '  （二） 广泛宣传',
      '三、 存在问题',
    ]);
  });
});
