import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../server/src/core';

/** The text with a ▮ at each place where a figure or a name was lost. */
function shown(text: string): string {
  const places = parse(text).gaps.filter(({ gap }) => gap.form === 'dropped');
  return places.reduceRight(
    (shows, { gap }) => `${shows.slice(0, gap.span.start)}▮${shows.slice(gap.span.start)}`,
    text,
  );
}

function expectLost(marked: string): void {
  expect(shown(marked.replaceAll('▮', ''))).toBe(marked);
}

function onlyGap(text: string) {
  const [first] = parse(text).gaps;
  return first?.gap;
}

describe('a figure that left no mark', () => {
  test.each([
    ['sibling clauses that lost theirs', '新增停车位▮个，改造路灯▮盏，清运垃圾▮吨。'],
    ['sibling clauses that have theirs', '悬挂横幅120条，印发单页▮万余张，推送信息36条。'],
    ['sibling clauses with gaps', '制作展板xx块，悬挂横幅▮条，发放手册____册。'],
    ['a share', '财政投入较上年增长▮%，教育支出占▮%。'],
    ['a rate', '群众满意率达▮％。'],
    ['percentage points', '比上年提高▮个百分点。'],
    ['累计', '田间授课累计▮小时。'],
    ['约 and the rest of a scale', '项目总投资约▮亿元，已到位300万元。'],
    ['为 and an area', '新建厂房面积为▮平方米。'],
    ['a verb that leads what is counted', '全年印发宣传手册▮份。'],
    ['people beside another loss', '新增学位▮个，需增专任教师▮人。'],
    ['a unit of two words', '出动巡逻车▮台次，排查隐患45处，整改隐患43处。'],
    ['a verb that leads, and one sibling', '全年召开专题会▮次，下发通知▮份。'],
    ['a verb that leads, and a noun whose end makes a word with the unit', '排查隐患▮处，整改▮处，制作展板▮块。'],
    ['an amount of money', '走访困难职工▮名，发放慰问金▮万元，总投资▮亿元。'],
    ['an area', '新建厂房，占地面积▮亩。'],
    ['a share behind 的', '完成年计划的▮%。'],
    ['nothing but the 余 of it', '印发宣传册▮余份，接受咨询▮余人次。'],
    ['a measure that ends no other word, and one sibling', '全年门诊▮人次，住院▮人次，手术▮例。'],
    ['nouns that are counted in people, with siblings', '现有行政村▮个，农户▮户，人口▮人。'],
    ['共 before 多', '教研组共▮多名教师，其中高级教师▮名。'],
    ['shares in a row', '两项指标同比增长▮%和▮%，三地占比为▮%、▮%、▮%。'],
    ['a share before a limit', '合格率保持在▮%以上，误差控制在▮％左右。'],
    ['money whose scale is left', '全年争取补助资金▮万元，发放津贴▮亿元。'],
    ['money right behind its verb', '今年安排▮亿元专项资金，拨付▮万元用于修路。'],
    ['things right behind their verb', '改造项目覆盖▮个乡镇。'],
    ['people and things whose scale is left', '城镇新增就业▮万人，新建高标准农田▮万亩。'],
    ['what changed', '补助标准由每人▮元提高到▮元，等候时间缩短到▮天。'],
    ['by how much it changed', '人均补贴增加▮元，收入比上年增长▮倍，是十年前的▮倍。'],
    ['a limit', '库房温度控制在▮℃，人均住房面积超过▮平方米。'],
    ['the rest of a scale', '转移就业▮多万人，减免税费▮余万元。'],
    ['a list that one verb leads', '存栏生猪▮头、肉牛▮头、山羊▮只、家禽▮羽。'],
    ['two units', '检修农机具▮台（套），发放资料30份。'],
    ['a time that changed', '组织演练3次，用时由▮分钟缩短到▮分钟。'],
    [
      'inside a clause behind a verb, a territory, a short word',
      '新建▮家养老驿站，全市▮家企业上云，甲乙丙等▮项改革落地。',
    ],
    ['where a clause begins', '12个项目全部开工，▮名干部结对帮扶，▮个村通了公路。'],
    ['what is left of a figure inside a clause', '5场活动吸引▮余名读者，走访▮余户农户。'],
    ['an ordinal', '增速位列全区第▮，比赛获团体第▮名。'],
    ['a measure word behind a measure word', '识别监测对象▮户▮人，发放贷款▮笔▮万元。'],
    ['an average', '一线法官人均办案▮件，平均住院日▮天。'],
    ['a limit behind what is counted', '引进高素质农民▮人以上，培育企业▮家以上。'],
    ['a measure word that stands again', '低保标准分别提高到每月▮元和▮元，企业分别达到▮家、▮家。'],
    ['a share where a clause begins', '▮%的公园全天开放，三产分别增长▮%左右、▮%左右。'],
    ['parts of ten', '常态运转的仅占▮成，读者增长▮成以上。'],
    ['a word of Latin letters before it', '科室拥有CT▮台、核磁共振▮台。'],
    ['too little for itself beside two losses', '全年走访企业▮家，发放手册▮份，撰写心得▮篇，调解▮起邻里纠纷。'],
    ['a time in quotes', '打造“▮分钟生活圈”。'],
    ['money for each', '对成功调解的按每件▮元给予补贴。'],
    ['a length of time', '平均排队时间超过▮年，判处有期徒刑▮年，整改时间由▮天压缩至▮天。'],
    ['a score', '平均分达到▮分，比期中提高了▮分。'],
    ['a count behind 数', '优良天数▮天，比上年多3天。'],
    ['what is left of a number of people', '到校家长▮余人。'],
    ['a verb that fills its clause', '全年立案xx件，结案▮件。'],
    ['behind 的 and 以上, beside another', '现有养老机构▮家，与医院签约的▮家，其中二级以上▮个。'],
    ['people whose noun would make a word with 人', '判处罪犯▮人，出庭12人。'],
    ['how often, inside a clause', '先后▮次上门调解。'],
    ['a classifier right behind its verb', '全年召开了▮次推进会议，新招▮名网格员，走访▮家骨干企业。'],
    ['个 behind what places it', '在▮个重点片区试点，南岭、北川等▮个乡试行，全县▮个站点联网。'],
    ['a noun that does not end so', '新立宣传栏▮块，移送犯罪嫌疑人▮人，落实巡查责任人▮人。'],
    ['bodies that a verb leads', '培育标准化托育服务中心▮家，推动连锁经营。'],
    ['what a figure became', '补助标准提高到每人每年▮元，试点扩大到▮个县，病种由▮种扩大到▮种。'],
    ['a year before the figure', '人均收入由2021年▮元增加到2025年▮元。'],
    ['an age', '人均预期寿命达到▮岁，比上年提高▮岁。'],
    ['an anniversary', '今年是建院▮周年，全院职工倍感振奋。'],
    ['a share that begins a clause', '资金向基层倾斜，▮%以上用于村级项目，增速保持在5%－▮%。'],
    ['a limit', '组建各类专业队伍超过▮家，用工缺口接近▮人。'],
    ['what the line can only tell beside other losses', '产品远销▮个国家，设立海外仓▮个，出口额▮万元。'],
    ['firms that are reached', '上市公司达▮家，规模居全省前列。'],
    ['people who have achieved something', '引进硕士3名，▮人晋升研究员，▮人获评先进。'],
    ['less than so much', '每村经费不到▮万元，占比不到▮成。'],
    ['nouns whose end would make a word with 名 and 件', '其中缓刑▮名、假释▮名，办理公证▮件。'],
    ['a place of money', '投资▮亿元的水厂主体完工，日供水3万吨。'],
    [
      'people and things whose noun would make a word with the unit',
      '查处白酒▮瓶，检查叉车▮辆，拆除旧房▮间，养牛▮头。',
    ],
    ['firms, behind a verb that counts', '累计新增达标企业▮家。'],
    ['a person, inside a clause', '邀请▮位家长进课堂。'],
    ['verbs of many trades', '抄告违停▮起，劝导摊贩▮户，收缴雨棚▮把。'],
  ])('%s', (_, marked) => {
    expectLost(marked);
  });

  test('knows its unit and what is counted', () => {
    expect(onlyGap('全年印发宣传手册份。')).toMatchObject({ kind: 'number', unit: '份', text: '', mark: 'dropped' });
    expect(onlyGap('全年印发宣传手册份。')?.label).toContain('宣传手册');
  });
});

describe('a name that left no mark', () => {
  test.each([
    ['before 等', '青山镇、▮等乡镇提前完成任务。', 'place'],
    ['between two marks', '活动期间，▮、东湖街道同步开展。', 'other'],
    ['all of a list', '在▮、▮等地开展调研。', 'place'],
    ['all of a list behind another verb', '依托▮、▮等职业院校开展培训。', 'org'],
    ['all of a list that opens a sentence', '旅游收入增长8%。▮、▮等村入选。', 'place'],
    ['all of a list behind a verb', '产品出口到▮、▮等国。', 'place'],
    ['both', '活动期间，▮、▮等街道同步开展。', 'place'],
    ['of a medium of which only the last word is left', '在东湖日报、▮网、电视台等媒体刊发稿件。', 'org'],
  ])('%s', (_, marked, kind) => {
    expectLost(marked);
    expect(onlyGap(marked.replaceAll('▮', ''))?.kind).toBe(kind);
  });
});

describe('complete Chinese', () => {
  test.each([
    '多次召开协调会，多方筹措经费，多名骨干参与，惠及数百户。',
    '吸引万余名游客，千余户受益，百余家企业参展，上万人次观看。',
    '用户满意、落户便利、专家到位、增幅平稳、次数适当、条件具备。',
    '各条战线、每户家庭、数十名骨干、近百场宣讲、首批学员',
    '投资突破万亿元，参与人数超过万人，惠及近百家企业。',
    '比去年预算低0.4个百分点，提高1.2个百分点。',
    '坚持民生为本，紧紧抓住战略机遇期，从群众最期盼的领域改起。',
    '制作展板12块，悬挂横幅30条，严禁新建楼堂馆所，定点定人。',
    '在考核中连获好的等次，新增就业300人，建成小区12个。',
    '报刊、网站、电视等媒体集中宣传，分甲、乙、丙三个等次。',
    '人均可支配收入增长较快，容积率、入住率较高，用电量为百万千瓦时级。',
    '为人民服务，一心一意；每人每天，家家户户。',
    '追究违约方，通知签约人，节约本，抵达所，签订合约。',
    '公共多功能厅，中共多个支部。',
    '增加公交班次，新增车位，增加巡查频次，新增车辆12台。',
    '扩大种植面积，压减一般性支出，控制成本，发放贷款，节约资金30万元。',
    '建成篮球场、停车场，发放宣传册页，培训调解员，安装公示牌20块。',
    '处置网络舆情46条，落地查人，训诫13人。',
    '仅以人均场地面积为例，城区达20平方米，郊区达30平方米。',
    '内容健在、等待时机，参与、等候。',
    '服务万家灯火，惠及万户，走进千家万户，产值超亿元，用户突破万人，上万人次观看。',
    '培育亿元企业3家，万元产值能耗下降2%，亿元以上项目开工12个。',
    '提出建议若干条，印发简报若干份，表彰先进个人多名，开展检查多次。',
    '鼓励个性化定制，培养个体户，增加个税减免，支持个人创业。',
    '以三个村为例，由储备转降为升，从群众反映最多的问题改起，定人定责，全员参与。',
    '送去米、面、油等物资，走访农户30户。',
    '外借图书38万册次，比同行高23千克标准煤，新修步道12公里，桩桩件件都落实，件件有回音。',
    '不能视而不见、等闲视之，收费等额、等价。',
    '培养名师名校长，举办名中医讲堂，实施户厕改造，推动个转企，事故起数降至个位数，打击套代购。',
    '接待游客人次、旅游花费分别增长8%、9%；综改试点获批，学院升本，亮点夯基垒台，实干为笔。',
    '对台交流，新设台企，所辖乡镇，长期向好的支撑条件没有变，打造张家口高地。',
    '世界杯、铁人三项世界杯、亚洲杯；一节课、一节课都上好；村不漏户，户不漏人。',
    '建设“1”个中心，哭个不住，有多少个，打个比方，知非一时所书，间亦有略具联络者。',
    '部分，充分，十分；各得其所的家，勤劳的人；家家户户，户户通电；审结案件，查处案件，其余人。',
    '变量名、后缀名、属性名都不能省略，try代码块执行完以后，所加载的模块与所要访问的属性，字符固定为`2`个字节。',
    '配置项、输出项，进行位运算，小于等于1000的项。',
    '项带银圈，由家到局，家景也好，轮到的称为值年，别个的脸。',
    '名炳麟，号太炎，生于1869年，出城又加倍，三十来岁，烧个干净。',
    '培养企业家，召君为记，藏书家毛晋。',
    '门第、次第花开；行政机关负责人出庭应诉，企业家、厂家、玉米、肉羊，蓝天、碧水。',
    '打造名村名校，培训名师12名，走访家庭36户，安装台灯20盏，协助台企复工，开展项目评估。',
    '集中办理参保缴费期，设立报警台，建成排渣场，购进美元，举办图书节，楼内有标间30间，收益实现翻倍。',
    '种植玉米、大豆，8月至10月间开工3次，日均流量达万余台次，约10的6次方公里，保持在线，由储备转降为升。',
    '在个别地区，全县个体工商户，等个人信息，在个旧开会，建设所需资金，发展所产生的收益，卖个好价钱。',
    '深入派出所调研，派出所民警到场，网上报名踊跃，服务台24小时有人，参与者30来人，讨论十来分钟。',
    '两岸交流，台当局，座位已满，家族企业，户名一致，名力集团，各组织间互利，谈判进程所左右。',
    '清理台草池97处，整改台窗棚35件，培训名果农12名，添置条桌椅20套。',
    '受助人、带头人、经办人，接待处、办事处、联络处，进水口、出水口，分类处置30处。',
  ])('%s', text => {
    expect(shown(text)).toBe(text);
  });

  test('and code keep silent', () => {
    const text = '```js\n新增停车位个，改造路灯盏，清运垃圾吨。\n```';
    expect(parse(text, { syntax: 'markdown' }).gaps).toEqual([]);
  });
});

test('a lost figure stands at one place, in order, inside its line, whatever the text', () => {
  const pieces = [
    '新增',
    '停车位',
    '个',
    '，',
    '。',
    '、',
    '等',
    '12',
    'xx',
    '万',
    '余',
    '张',
    '%',
    '累计',
    '小时',
    '约',
    '亿元',
    '\ud842\udfb7',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), words => {
      const text = words.join('');
      const { gaps } = parse(text);
      gaps.forEach(({ gap }, i) => {
        expect(gap.span.end).toBeLessThanOrEqual(text.length);
        expect(gap.span.start).toBeGreaterThanOrEqual(gaps[i - 1]?.gap.span.end ?? 0);
        if (gap.form === 'dropped') expect(gap.span.end).toBe(gap.span.start);
      });
    }),
    { numRuns: 500 },
  );
});

test('the lexicon is what the dictionary says', () => {
  const run = spawnSync(process.execPath, [join('server', 'tools', 'generate-lexicon.mjs'), '--check'], {
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
});
