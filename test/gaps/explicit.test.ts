import { describe, expect, test } from 'vitest';
import { mark, unmarked } from './marked';

/** Each sentence with its gaps marked as a careful reader would. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  'letters and signs': [
    '全年共办理群众来信⟦xx⟧件，办结率⟦x⟧%。',
    '今年共召开党组会⟦XX⟧次，研究议题⟦ＸＸ⟧项。',
    '开展志愿服务⟦＊＊⟧次，参与群众⟦***⟧人次。',
    '⟦***⟧老师代表课题组作交流发言。',
    '完成投资⟦__⟧亿元，同比增长⟦＿＿⟧%。',
    '参会单位⟦□□⟧个，列席人员⟦○○⟧人。',
    '推行“1+N”包联模式，⟦N⟧名包联干部全部到岗。',
    '为窗口人员配发N95口罩⟦xx⟧只。',
    '课桌桌面60×40厘米，共采购⟦xx⟧套。',
    '整改问题 ⟦X⟧ 个、⟦X⟧ 类，涉及 ⟦X⟧ 家单位。',
    '床位数分别为⟦__⟧、⟦__⟧、⟦__⟧张。',
    '走访⟦xx⟧户（⟦xx⟧人）。',
    '通过⟦xx⟧app发布消息。',
    '减免租金⟦*⟧万元，服务商户⟦*⟧家。',
    '修复bug⟦XX⟧个，响应时间降到⟦XX⟧ms。',
    '摸排人员⟦1xx⟧人，增幅达⟦3.x⟧%。',
    '累计接待游客⟦x,xxx⟧人次。',
  ],
  'figures that belong together are one gap': ['人均收入⟦x.x⟧万元，占比⟦xx.xx⟧%。', '公开电话：⟦xxx-xxxxxxx⟧'],
  names: [
    '⟦xx⟧区⟦xx⟧局与⟦××⟧超市签订合同。',
    '县委书记⟦×××⟧同志到⟦××⟧镇⟦××⟧村调研。',
    '印发《⟦____⟧管理办法》（⟦×⟧政办〔2026〕⟦　⟧号）。',
    '荣获“⟦xx⟧先进集体”称号。',
    '⟦某⟧日报刊发稿件⟦xx⟧篇。',
    '由⟦某某⟧同志负责，主持人：⟦某某某⟧',
    '专班由副主任⟦某⟧任组长，安排专项经费⟦某⟧万元。',
  ],
  dates: [
    '⟦x年x月x日⟧召开动员会。',
    '⟦20xx年x月x日⟧至⟦x月x日⟧组织培训。',
    '报名时间为⟦x月x日-x日⟧。',
    '截至12月⟦x⟧日，比⟦20xx⟧年翻一番。',
    '2026年⟦__月__日⟧',
    '2026年⟦　月　日⟧',
    '⟦x⟧月举办第⟦x⟧期“青年夜校”。',
  ],
  times: ['上午⟦x时x分⟧至⟦x时x分⟧为集中讨论。', '每天⟦X⟧点前报送。'],
  'a number of years is no date': ['近⟦x⟧年来，共有⟦x⟧年级学生⟦xx⟧人。'],
  blanks: ['总结会定于2026年12月⟦　　⟧日召开。', '参加培训⟦　　⟧人次，发放手册⟦　　⟧册。', '参加培训⟦    ⟧人次。'],
  'the fields of a form': [
    '姓 名：⟦　　⟧　职 务：副主任',
    '联系人：⟦⟧',
    '填报单位：⟦⟧\n联系电话：⟦⟧',
    '填报时间：⟦⟧\n填报人：李明',
  ],
  'dots and zeros before a unit': ['已到位资金⟦…⟧万元，惠及群众⟦……⟧户。', '共收集意见建议⟦000⟧条，完成率⟦00⟧%。'],
  'empty marks': ['印发⟦《》⟧，成立⟦“”⟧工作专班⟦（）⟧。', '栏目⟦【】⟧'],
  'what a template says to write': [
    '⟦【时间范围】⟧以来，⟦【单位/部门】⟧围绕⟦【重点任务】⟧开展工作。',
    '（一）⟦【工作模块1】⟧',
    '⟦【写明主要举措和覆盖范围。】⟧',
    '⟦[写明主要举措]⟧',
    '在⟦{{单位}}⟧的支持下，完成⟦${数量}⟧件。',
  ],
  'the writer’s own notes': [
    '⟦【待核：以统计站口径为准】⟧',
    '⟦（此处补一组同期对比数据）⟧',
    '营收数据⟦（请财务科提供）⟧。',
    '共发放⟦【待补】⟧份。',
    '⟦待补充⟧',
    '投诉量下降⟦待填⟧%。',
    '⟦TODO⟧：补照片。TODO 应用上线。',
  ],
};

describe.each(Object.entries(SENTENCES))('%s', (_, sentences) => {
  test.each(sentences)('%s', sentence => {
    expect(mark(unmarked(sentence))).toBe(sentence);
  });
});

describe('in Markdown', () => {
  test.each([
    '承担**⟦xx⟧个**项目的验收。',
    '承担⟦**⟧个项目的验收，出具意见⟦**⟧份。',
    '- 印制 ⟦X⟧ 张海报，开放 ⟦X⟧ 小时/周。',
    '| 走访 | ⟦xx⟧户 |',
    '> 共检查⟦__⟧家，发现隐患⟦__⟧处。',
  ])('%s', sentence => {
    expect(mark(unmarked(sentence), 'markdown')).toBe(sentence);
  });
});
