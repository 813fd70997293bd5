import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/core';
import { tableOf } from '../filling/table';
import { applyFix } from './apply';
import { fixesOf, textOf, titlesOf } from './fixes-of';

const TABLE = tableOf('指标|单位|数值|责任科室\n户外广告牌|块|52|宣传科\n横幅|条|36|宣传科\n宣传手册|册|203456|办公室');
const { document } = analyse('更换户外广告牌xx块，悬挂横幅__条，发放宣传手册__万余册。');

describe('fill a gap from the data table', () => {
  it('names row and source, and is preferred where it is sure', () => {
    const [first] = fixesOf(document, 0, TABLE);
    expect(first?.title).toEqual({
      zh: '填入 52（数据表：户外广告牌，来源 宣传科）',
      en: 'Fill in 52 (data table: 户外广告牌, from 宣传科)',
    });
    expect(first?.preferred).toBe(true);
    expect(applyFix(textOf(document), first)).toBe(textOf(document).replace('xx块', '52块'));
  });

  it('shows a conversion, and never prefers it', () => {
    const [first] = fixesOf(document, 2, TABLE);
    expect(first?.title.zh).toBe(
      '填入 20（数据表：宣传手册，来源 办公室；203456 册≈20.3 万册，取整；数据表写的是“203456”，请核对）',
    );
    expect(first?.preferred).toBe(false);
  });

  it('takes only sure rows for the whole paragraph', () => {
    expect(titlesOf(document, 0, TABLE)[1]).toBe('按数据表补全本段 2 处');
    expect(applyFix(textOf(document), fixesOf(document, 0, TABLE)[1])).toBe(
      '更换户外广告牌52块，悬挂横幅36条，发放宣传手册__万余册。',
    );
  });

  it('prefers no arithmetic', () => {
    const sum = analyse('今年受理信访150件，去年受理120件，同比增长xx%。').document;
    const [first] = fixesOf(sum, 0);
    expect(first?.title.zh).toBe('填入 25（(150－120)÷120）');
    expect(first?.preferred).toBe(false);
  });
});
