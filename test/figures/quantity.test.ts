import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, divide, readDecimal, round, shift, subtract } from '../../server/src/core/figures/quantity/decimal';
import { findQuantities, isSameUnit, readQuantity, writeQuantity } from '../../server/src/core/figures/index';
import { isMeasure, splitUnit } from '../../server/src/core/figures/quantity/unit';

describe('decimals', () => {
  it('are exact where binary fractions are not', () => {
    expect(add('0.1', '0.2')).toBe('0.3');
    expect(shift('1.13', 4)).toBe('11300');
    expect(subtract('1.1', '1')).toBe('0.1');
    expect(divide('30', '120', 4)).toEqual({ value: '0.25', exact: true });
    expect(divide('1', '3', 3)).toEqual({ value: '0.333', exact: false });
    expect(divide('-1', '3', 0)).toEqual({ value: '0', exact: false });
    expect(divide('1', '0', 2)).toBeNull();
    expect(round('20.35', 1)).toEqual({ value: '20.4', exact: false });
    expect(round('20.99', 0, 'down')).toEqual({ value: '20', exact: false });
  });

  it('agree with whole numbers', () => {
    const whole = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
    fc.assert(
      fc.property(whole, whole, fc.nat(6), (a, b, power) => {
        const [x, y] = [shift(String(a), -power), shift(String(b), -power)];
        expect(readDecimal(x)).toBe(x);
        expect(shift(add(x, y), power)).toBe(String(a + b));
        expect(add(subtract(x, y), y)).toBe(x);
      }),
    );
  });
});

describe('readQuantity', () => {
  it.each([
    ['52', '', { value: '52', unit: '', power: 0, figure: '52', approximate: false }],
    ['1,234', '件', { value: '1234', unit: '件', power: 0, figure: '1234', approximate: false }],
    ['1234人', '', { value: '1234', unit: '人', power: 0, figure: '1234', approximate: false }],
    ['１２３４ 人', '', { value: '1234', unit: '人', power: 0, figure: '1234', approximate: false }],
    ['约500', '户', { value: '500', unit: '户', power: 0, figure: '500', approximate: true }],
    ['500余户', '', { value: '500', unit: '户', power: 0, figure: '500', approximate: true }],
    ['近300名', '', { value: '300', unit: '名', power: 0, figure: '300', approximate: true }],
    ['80.00%', '', { value: '80', unit: '%', power: 0, figure: '80.00', approximate: false }],
    ['5.2个百分点', '', { value: '5.2', unit: '个百分点', power: 0, figure: '5.2', approximate: false }],
    ['20.3万册', '', { value: '203000', unit: '册', power: 4, figure: '20.3', approximate: false }],
    ['20万余册', '', { value: '200000', unit: '册', power: 4, figure: '20', approximate: true }],
    ['5.2', '万元', { value: '52000', unit: '元', power: 4, figure: '5.2', approximate: false }],
    ['1.2亿元', '', { value: '120000000', unit: '元', power: 8, figure: '1.2', approximate: false }],
    ['¥120', '', { value: '120', unit: '元', power: 0, figure: '120', approximate: false }],
    ['十二', '期', { value: '12', unit: '期', power: 0, figure: '12', approximate: false }],
    ['三百余户', '', { value: '300', unit: '户', power: 0, figure: '300', approximate: true }],
    ['两万册', '', { value: '20000', unit: '册', power: 4, figure: '2', approximate: false }],
    ['3千米', '', { value: '3', unit: '公里', power: 0, figure: '3', approximate: false }],
    ['-3.5%', '', { value: '-3.5', unit: '%', power: 0, figure: '-3.5', approximate: false }],
    ['共52块', '', { value: '52', unit: '块', power: 0, figure: '52', approximate: false }],
    ['0', '起', { value: '0', unit: '起', power: 0, figure: '0', approximate: false }],
  ])('reads %s', (text, unit, expected) => {
    expect(readQuantity(text, unit)).toEqual(expected);
  });

  it.each([
    '',
    '无',
    '—',
    '/',
    '15～20',
    '9-16',
    '12—15人',
    '2026年3月5日',
    '1：15',
    '2/3',
    '张三',
    '1.2.3',
    '#DIV/0!',
    '万余',
  ])('finds no quantity in “%s”', text => {
    expect(readQuantity(text)).toBeNull();
  });

  it('reads any string without a throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const quantity = readQuantity(text);
        expect(quantity === null || readDecimal(quantity.value) === quantity.value).toBe(true);
      }),
    );
  });
});

describe('units', () => {
  it('are the same under another name and another thing in another scale', () => {
    expect(isSameUnit('％', '%')).toBe(true);
    expect(isSameUnit('㎡', '平方米')).toBe(true);
    expect(isSameUnit('万元', '元')).toBe(false);
    expect(isSameUnit('人', '人次')).toBe(false);
    expect(splitUnit('万人次')).toEqual({ base: '人次', power: 4 });
    expect(splitUnit('千瓦')).toEqual({ base: '千瓦', power: 0 });
  });

  it('are told from bodies', () => {
    expect(['块', '万元', '人次', '%', '（件）', '户/人', 'km'].every(isMeasure)).toBe(true);
    expect(['宣传科', '东湖社区', '市局', ''].some(isMeasure)).toBe(false);
  });
});

describe('writeQuantity', () => {
  const copies = readQuantity('203456册')!;

  it('shows the conversion and says when it rounds', () => {
    expect(writeQuantity(copies, '万册')).toEqual({
      figure: '20.35',
      rounded: true,
      converted: true,
      note: { zh: '203456 册≈20.35 万册', en: '203456 册≈20.35 万册' },
    });
    expect(writeQuantity(copies, '万册', { places: 1, whole: true })).toEqual({
      figure: '20',
      rounded: true,
      converted: true,
      note: { zh: '203456 册≈20.3 万册，取整', en: '203456 册≈20.3 万册, cut to a whole' },
    });
    expect(writeQuantity(readQuantity('52000元')!, '万元')).toMatchObject({ figure: '5.2', rounded: false });
    expect(writeQuantity(readQuantity('5.2万元')!, '元')).toMatchObject({
      figure: '52000',
      note: { zh: '5.2 万元＝52000 元', en: '5.2 万元＝52000 元' },
    });
  });

  it('never writes before another unit', () => {
    expect(writeQuantity(copies, '份')).toBeNull();
  });
});

describe('findQuantities', () => {
  const found = (text: string) => findQuantities(text).map(({ span }) => text.slice(span.start, span.end));

  it.each([
    ['悬挂横幅120条，推送信息1,236条。', ['120条', '1,236条']],
    ['投资5.2万元，同比增长12.5%，提高3个百分点。', ['5.2万元', '12.5%', '3个百分点']],
    ['排查，36处，整改31处', ['36处', '31处']],
    ['培训４期２００人次', ['４期', '２００人次']],
    ['2026年3月5日至6日召开会议2次。', ['2次']],
    ['第3期简报、N95口罩、12—15页、9:30集合、办理12345热线', []],
    ['电话13800000000', []],
  ])('in “%s”', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('knows approximations', () => {
    expect(findQuantities('走访近860户、慰问300余人').map(({ quantity }) => quantity.approximate)).toEqual([
      true,
      true,
    ]);
  });
});
