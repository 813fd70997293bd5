import { describe, expect, it } from 'vitest';
import { mentions, placesIn, yearsIn } from '../../server/src/core/filling/names';
import { offersOf } from './offers-of';

const offers = (...lines: string[]) => offersOf(lines.join('\n'), 0);

describe('a twin that speaks of another subject says so', () => {
  it('of another place, by the name where this paragraph has a gap', () => {
    expect(
      offers(
        '⟦place:xx⟧区宣传部牵头制定方案，召开部署会⟦xx⟧次，印发通知⟦xx⟧份。',
        '武陵区宣传部牵头制定方案，召开部署会6次，印发通知32份。',
      ),
    ).toEqual([['武陵@2!武陵区'], ['6@2!武陵区'], ['32@2!武陵区']]);
  });

  it('of another place, by its name in the text', () => {
    expect(
      offers(
        '今年以来，清河镇新建文化广场⟦xx⟧个，改造农家书屋⟦xx⟧家，放映电影⟦xx⟧场。',
        '今年以来，石桥镇新建文化广场6个，改造农家书屋12家，放映电影90场。',
      ),
    ).toEqual([['6@2!石桥镇'], ['12@2!石桥镇'], ['90@2!石桥镇']]);
  });

  it('of another place whose name ends like a kind of place', () => {
    expect(placesIn('西山镇、宝山区和东城区')).toEqual(['西山镇', '宝山区', '东城区']);
    expect(placesIn('老城区、深山区和小山村')).toEqual([]);
  });

  it('of another year', () => {
    expect(
      offers(
        '2026年，中心举办技能培训班⟦xx⟧期，培训学员⟦xx⟧人，推荐就业⟦xx⟧人。',
        '2025年，中心举办技能培训班9期，培训学员460人，推荐就业320人。',
      )[0],
    ).toEqual(['9@2!2025年']);
  });

  it('of another body', () => {
    expect(
      offers(
        '第一小学开展校园安全演练⟦xx⟧次，排查隐患⟦xx⟧处，发放告家长书⟦xx⟧份。',
        '第二小学开展校园安全演练4次，排查隐患15处，发放告家长书900份。',
      )[0],
    ).toEqual(['4@2!第二小学']);
  });

  it('of another place, by the heading over it', () => {
    const text = [
      '清河镇工作总结篇一',
      '全年新建文化广场⟦xx⟧个，改造农家书屋⟦xx⟧家，放映公益电影⟦xx⟧场。',
      '石桥镇工作总结篇二',
      '全年新建文化广场6个，改造农家书屋12家，放映公益电影90场。',
    ].join('\n');
    expect(offersOf(text, 1)[0]).toEqual(['6@4!石桥镇']);
  });

  it('and stands behind a less similar twin of the same subject', () => {
    expect(
      offers(
        '今年以来，清河镇新建文化广场⟦xx⟧个，改造农家书屋⟦xx⟧家，放映电影⟦xx⟧场。',
        '今年以来，石桥镇新建文化广场6个，改造农家书屋12家，放映电影90场。',
        '一年来，清河镇共新建文化广场8个，改造提升农家书屋15家，放映公益电影100场。',
      )[0],
    ).toEqual(['8@3', '6@2!石桥镇']);
  });
});

describe('a twin whose sentence begins with another name says so', () => {
  const rest = '走访群众⟦xx⟧户，解决问题⟦xx⟧个，撰写日记⟦xx⟧篇。';
  const full = '走访群众60户，解决问题12个，撰写日记30篇。';
  it.each([
    ['海润公司', '华远公司', '华远'],
    ['内科', '外科', '外科'],
    ['三年级一班', '三年级二班', '二班'],
    ['1号网格', '2号网格', '2号网'],
    ['一季度', '二季度', '二季度'],
    ['5月份', '6月份', '6月份'],
    ['第一期学员', '第二期学员', '第二期'],
    ['李明同志', '王芳同志', '王芳'],
    ['武隆', '涪陵', '涪陵'],
    ['今年，全局', '去年，全局', '去年'],
    ['全年', '上半年', '上半'],
    ['女干部', '男干部', '男干部'],
  ])('%s, where the twin has %s', (own, other, named) => {
    const [first] = offers(own + rest, other + full);
    expect(first).toHaveLength(1);
    expect(first?.[0]).toContain(`60@2!${named}`);
  });

  it.each([
    ['今年以来，', '一年来，'],
    ['组织干部', '安排干部'],
    ['一、', '二、'],
    ['为深入推进结对帮扶，', '为扎实做好结对帮扶有关各项工作，'],
    ['共', '共计'],
  ])('and none where %s is only told as %s', (own, other) => {
    expect(offers(own + rest, other + full)[0]).toEqual(['60@2']);
  });

  it('of another year by the headings over both', () => {
    const part = (year: string, line: string) => `${year}年工作总结\n一、主要工作\n${line}`;
    const text = `${part('2026', rest)}\n${part('2025', full)}`;
    expect(offersOf(text, 2)[0]).toEqual(['60@6!2025年']);
  });
});

describe('a twin of the same subject has none', () => {
  it.each([
    [
      '清河镇新建文化广场⟦xx⟧个，改造农家书屋⟦xx⟧家，放映公益电影⟦xx⟧场。',
      '清河镇新建文化广场6个，改造农家书屋12家，放映公益电影90场。',
    ],
    [
      '2026年，中心举办技能培训班⟦xx⟧期，培训学员⟦xx⟧人，推荐就业⟦xx⟧人。',
      '2026年，中心举办技能培训班9期，培训学员460人，推荐就业320人。',
    ],
    [
      '各社区、各单位对隔离区、风险区开展检查⟦xx⟧次，整改问题⟦xx⟧个，群众满意。',
      '各社区、各单位对隔离区、风险区开展检查9次，整改问题46个，群众满意。',
    ],
  ])('%s', (own, other) => {
    expect(
      offers(own, other)
        .flat()
        .every(offer => !offer.includes('!')),
    ).toBe(true);
    expect(offers(own, other)[0]).toHaveLength(1);
  });
});

describe('names', () => {
  it.each([
    ['在武陵区召开现场会', ['武陵区']],
    ['东湖社区、城南街道和石桥镇', ['东湖社区', '城南街道', '石桥镇']],
    ['全市各社区、城区、风险区、开发区和乡村', []],
    ['进入市场，划定区域，动员村民', []],
    ['聚焦乡村振兴，推进乡镇治理，留住乡愁乡情', []],
    ['硬化村组道路，办好四季村晚，修订李家村规', []],
    ['壮大村集体经济，落实领导包村，配强村“两委”', []],
    ['服务社区，支持县城，打造传统村，联系几家社区', []],
    ['东湖乡、李家村和城关镇', ['东湖乡', '李家村', '城关镇']],
    ['李家村居民、东湖乡土地和城关镇街道', ['李家村', '东湖乡', '城关镇']],
    ['沙包村、新建区和合作市', ['沙包村', '新建区', '合作市']],
  ])('of places in %s', (text, places) => expect(placesIn(text)).toEqual(places));

  it.each([
    ['2019年和2020 年', ['2019年', '2020年']],
    ['2019年级新生', []],
    ['12020年', []],
  ])('of years in %s', (text, years) => expect(yearsIn(text)).toEqual(years));

  it('are mentioned by their short form too', () => {
    expect(mentions('武陵各界人士', '武陵区')).toBe(true);
    expect(mentions('清河各界人士', '武陵区')).toBe(false);
  });
});
