import { describe, expect, it, test } from 'vitest';
import { analyse, RULES } from '../../server/src/core';
import { DIVISIONS } from '../../server/src/core/rules/leftover/divisions';

const LEFTOVER = RULES.filter(({ meta }) => meta.id.startsWith('leftover/'));
const found = (text: string) =>
  analyse(text, { rules: LEFTOVER }).findings.map(
    ({ range: { start }, rule }) => `${start.line}:${start.character} ${rule.slice(9)}`,
  );

const TITLE = '东湖街道2026年工作总结\n';

describe('a year that was left', () => {
  it('is told where a sentence about the period opens with it', () => {
    expect(found(`${TITLE}2026年，街道攻坚克难。2025年以来，逐户走访。`)).toEqual(['1:13 year']);
  });

  it('is told in a section that plans a later one', () => {
    const plan = '一、主要工作\n逐户走访。\n二、2027年工作打算\n';
    expect(found(`${TITLE}${plan}2026年，继续逐户走访。`)).toEqual(['4:0 year']);
    expect(found(`${TITLE}${plan}2026年，已逐户走访，要巩固成果。`)).toEqual([]);
    expect(found(`${TITLE}一、主要工作\n逐户走访。\n二、下一步打算\n2026年，继续逐户走访。`)).toEqual([]);
    expect(found(`${TITLE}一、主要工作\n逐户走访。\n二、下一步打算\n2025年，我街道将逐户走访。`)).toEqual(['4:0 year']);
  });

  test.each([
    '2025年，办结诉求20件，今年同比增长5%。',
    '2020年，服务中心建成投用。',
    '2027年，继续新建车棚。',
    '对照2025年目标逐项推进。',
    '2025年，逐户走访。2025年，逐项登记。2025年，逐月调度。',
  ])('comparisons, history, plans and a year spoken of on purpose are none: %s', text => {
    expect(found(TITLE + text)).toEqual([]);
  });
});

describe('a self-reference that was left', () => {
  it('is told where all others name another body', () => {
    expect(found('我局成立专班。我局逐月调度。\n我局强化督查，我校师生受益。')).toEqual(['1:7 name']);
  });

  it('is told sooner where the title names the body', () => {
    expect(found('青山镇2026年工作总结\n我镇逐户走访，我镇逐月调度。我局组织培训。')).toEqual(['1:14 name']);
    expect(found('工作总结\n我镇逐户走访，我镇逐月调度。我局组织培训。')).toEqual([]);
  });

  it('is told of whom a text without a title calls itself', () => {
    expect(found('我镇成立专班。我镇逐月调度。我镇强化督查。我局派员指导各村。')).toEqual(['0:21 name']);
    expect(found('我镇成立专班，我镇逐月调度，我镇强化督查。我市下达任务，我局组织落实。')).toHaveLength(1);
  });

  it('is told in each text of a file by itself', () => {
    const first = '防汛工作总结篇一\n我校演练。我校自查。我校值守。\n';
    expect(found(`${first}防汛工作总结篇二\n我局巡查。我局值守。我局调度，我校配合。`)).toContain('3:15 name');
  });

  it('is told of a 学院 where the text is a school’s', () => {
    expect(found('我校演练。我校自查，我校值守。这是学院应尽的责任。')).toEqual(['0:17 name']);
    expect(found('我校演练。我校自查，我校值守。由计算机学院承办。')).toEqual([]);
    expect(found('我校演练。我校自查，我校值守。我院承办。')).toEqual([]);
  });

  test.each([
    '我局成立专班。我局逐月调度。我局走访群众，我区面貌一新。',
    '我校组织演练。我局派员指导。',
    '我局成立专班。我局逐月调度。我局督查。我行动迅速。',
    '我局督查。我局调度。我局走访。我校自查。我镇自查。',
  ])('is silent on: %s', text => {
    expect(found(text)).toEqual([]);
  });
});

describe('a place that was left', () => {
  const own = '青山区2026年工作总结\n青山区扎实推进各项工作，青山区委逐月调度。\n';

  it('is told where it acts in a text about another one of its kind', () => {
    expect(found(`${own}会后，武江区委印发通知，武江区政府逐项督办。`)).toEqual(['2:3 name', '2:12 name']);
  });

  test.each([
    '青山区委印发通知。',
    '赴武江区委考察学习。',
    '与武江区政府签订协作协议。',
    '武江区位于青山区以东。',
    '武江区委、东湖区委、南山区委先后到访。',
    '西湖镇党委抓好落实。',
    '城区政府机关带头。',
  ])('is silent on: %s', text => {
    expect(found(own + text)).toEqual([]);
  });
});

describe('a place of another province that was left', () => {
  const own = '武山县2026年防汛工作总结\n全县上下扎实推进各项工作，成效明显。\n';

  test.each([
    ['认真落实黄冈市委部署，层层压实责任。', '2:4 name'],
    ['在麻城市人民政府的领导下，逐村排查。', '2:1 name'],
    ['按照湖北省政府要求，逐项整改。', '2:2 name'],
    ['黄冈各级党组织下沉一线。', '2:0 name'],
    ['让黄冈人民过上好日子。', '2:1 name'],
  ])('is told by its bodies and its people: %s', (text, place) => {
    expect(found(own + text)).toEqual([place]);
  });

  it('is told where the text’s own bodies are named again and again', () => {
    const acts = '天水市委专题研究。天水市政府印发方案。武山县委逐月调度。\n';
    expect(found(`防汛工作总结\n\n\n${acts}落实黄冈市委要求。`)).toEqual(['4:2 name']);
  });

  it('is told beside a blank for the text’s own', () => {
    expect(found('××市委压实责任，落实省委和黄冈市委要求。')).toEqual(['0:14 name']);
  });

  test.each([
    '认真落实甘肃省委、天水市委部署。',
    '传达学习遵义会议精神，弘扬延安精神、井冈山精神。',
    '开通武汉路、上海路公交，引进青岛啤酒、广州酒家。',
    '组织干部赴黄冈市委党校培训。',
    '与黄冈市政府签订劳务协作协议。',
    '福建省厦门市委书记来县调研。',
    '获湖北省政府通报表扬。',
    '受黄冈市委托加工服装。',
    '输送务工人员到杭州市、宁波市、温州市。',
    '朝阳社区、和平街道、新华书店、开平路同步推进。',
    '长治久安，虎口夺食，安康人民医院、海口市民中心建成。',
    '黄冈市委、孝感市委、咸宁市委先后来函。',
    '黄冈市委来函。黄冈市委复函。黄冈市委再次来函。',
    '1935年，黄冈市委机关旧址曾在此办公。',
    '城区政府机关带头，市区各级响应。',
    '陇南市委、兰州市政府同步推进。',
  ])('is silent on: %s', text => {
    expect(found(own + text)).toEqual([]);
  });

  it('is silent where only a name like one stands in the title', () => {
    expect(found('朝阳社区防汛工作总结\n落实天水市委要求，逐户排查。')).toEqual([]);
    expect(found('赴黄冈市考察情况报告\n落实天水市委要求，逐户排查。')).toEqual([]);
  });

  it('is silent in a text that names no place of its own', () => {
    expect(found('防汛工作总结\n\n\n落实黄冈市委要求。逐村排查。')).toEqual([]);
  });
});

test('the register has the provinces with their cities and counties', () => {
  expect(DIVISIONS).toHaveLength(34);
  const [name, cities, counties] = DIVISIONS.find(row => row.startsWith('湖北省'))?.split('|') ?? [];
  expect(name).toBe('湖北省');
  expect(cities?.split(' ')).toContain('黄冈市');
  expect(counties?.split(' ')).toContain('麻城市');
});

describe('shells of web pages', () => {
  test.each(['防汛工作总结（优质8篇）', '防汛工作总结篇三', '更多防汛总结请关注本站', '本文来源于某某网'])(
    'are told: %s',
    text => {
      expect(found(text)).toHaveLength(1);
    },
  );

  test.each(['刊发稿件8篇。', '请关注汛情预警。', '本文来源于一线调研。'])('prose is none: %s', text => {
    expect(found(text)).toEqual([]);
  });
});
