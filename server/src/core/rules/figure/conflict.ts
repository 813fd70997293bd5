import type { SummaryDocument } from '../../model/document';
import type { Range } from '../../text/span';
import { defineRule } from '../define';
import { words } from '../options';
import { contradictedByText, mayContradict, takeFromText } from './against-text';
import { contradictedByTable, takeFromTable } from './against-table';

export const conflictingFigures = defineRule({
  scope: 'document',
  meta: {
    id: 'figure/conflict',
    title: { zh: '数字不一致', en: 'Figures that contradict each other' },
    rationale: {
      zh: '同一件事写了两个数，或与数据表不同。名称、单位、期间、范围都相同才报；新增、其中、上半年一类另有所指，不报。',
      en: 'One thing has two figures, or another one than the data table. Reported only where name, unit, period and scope are the same; 新增, 其中 or 上半年 speak of something else.',
    },
    source: {
      zh: '《党政机关公文处理工作条例》第二十条（四）；写作常规',
      en: '条例 (2012) art. 20(4); practice',
    },
    severity: 'info',
    options: {
      allowed: words({
        zh: '不核对的事项，紧挨着数字的名称里有它就不报，如 `["走访"]`',
        en: 'Things that are not compared: where one of them stands beside a figure nothing is reported, as `["走访"]`',
      }),
    },
    examples: {
      table: '指标,单位,本年,责任科室\n户外广告牌,块,52,宣传科\n宣传手册,册,203456,宣传科\n',
      bad: [
        '更换户外广告牌54块。',
        '发放宣传手册20.5万册。',
        '全年走访860户，解决难题。\n一、深入一线\n入户走访806户，掌握实情。',
        '全年改造背街小巷32条。\n一、道路建设\n改造背街小巷23条，群众满意。',
      ],
      good: [
        '更换户外广告牌52块。',
        '新增户外广告牌12块。',
        '发放宣传手册20.3万册。',
        '户外广告牌54处。',
        '全年走访860户。\n一、深入一线\n上半年走访806户。',
        '全年走访860户。\n一、深入一线\n其中街道本级走访806户。',
        '全年改造背街小巷32条。\n一、东湖社区\n改造背街小巷23条。',
        '全年改造背街小巷32条，新增路灯40盏。\n一、明年计划\n计划改造背街小巷23条，新增路灯52盏。',
      ],
      withOptions: [
        {
          options: { allowed: ['走访', '广告牌'] },
          bad: ['发放宣传手册20.5万册。'],
          good: ['更换户外广告牌54块。', '全年走访860户，解决难题。\n一、深入一线\n入户走访806户，掌握实情。'],
        },
      ],
    },
  },
  standsAfter: ({ before, now }, { table }) => !table && !mayContradict(before) && !mayContradict(now),
  *check({ document, table }, { allowed }) {
    for (const found of contradictedByText(document)) if (!isAllowed(document, found.range, allowed)) yield found;
    if (!table) return;
    for (const found of contradictedByTable(document, table))
      if (!isAllowed(document, found.range, allowed)) yield found;
  },
  *fixes(facts, range) {
    yield* takeFromText(facts, range);
    yield* takeFromTable(facts, range);
  },
});

/** How near a figure its name stands. */
const REACH = 12;

function isAllowed({ lines }: SummaryDocument, { start, end }: Range, allowed: readonly string[]): boolean {
  if (allowed.length === 0) return false;
  const text = lines[start.line]?.text ?? '';
  const around = text.slice(Math.max(0, start.character - REACH), end.character + REACH);
  return allowed.some(word => around.includes(word));
}
