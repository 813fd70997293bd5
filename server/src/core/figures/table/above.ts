import { fold } from '../fold';
import { isMeasure } from '../quantity/unit';
import { filled } from './heading';
import { periodIn } from './periods';
import type { Sheet } from './sheet';

/** What the lines above a heading say of the whole table. */
export interface Above {
  /** 单位：万元, where one unit is named. */
  readonly unit: string;
  /** The period that the title or 统计期间： names. */
  readonly period: string | null;
  /** What the title says the table counts: 宣传工作 of 2026年宣传工作情况统计表; ''. */
  readonly topic: string;
  /** 填报单位：宣传科. */
  readonly body: string | null;
}

export function readAbove({ rows }: Sheet, start: number, from = 0): Above {
  const cells = rows
    .slice(from, start)
    .flatMap(filled)
    .map(cell => fold(cell.slice(0, 200)));
  const unit =
    cells.map(cell => UNIT.exec(cell)?.[1] ?? '').find(found => isMeasure(found) && !/[/、,]/.test(found)) ?? '';
  const title = cells.find(cell => !cell.includes(':')) ?? '';
  const body = cells.map(cell => BODY.exec(cell)?.[1] ?? '').find(found => found !== '') ?? null;
  return { unit, period: cells.map(periodIn).find(found => found !== null) ?? null, topic: topicOf(title), body };
}

/** 单位：万元, 计量单位：人, （单位:件）; 填报单位：is a body. */
const UNIT = /(?<![报责送制任])单位:([^\d\s():]{1,6})\)?$/;
const BODY = /(?:填报|报送|制表)单位(?:\([^)]*\))?:([^:]{2,20}?)(?=填报|填表|报送|统计|单位|$)/;

function topicOf(title: string): string {
  const named = title.replace(/^.{0,40}?\d{4}年度?(?:\d{1,2}[-—至]\d{1,2}月|[上下]半年|[一二三四]季度)?/, '');
  const bracket = named.endsWith(')') ? named.lastIndexOf('(') : -1;
  return withoutEndings(bracket < 0 ? named : named.slice(0, bracket));
}

/** 宣传 of 宣传工作情况统计表. */
function withoutEndings(title: string): string {
  const ending = ENDINGS.find(word => title.endsWith(word));
  return ending === undefined ? title : withoutEndings(title.slice(0, -ending.length));
}

const ENDINGS = ['表', '台账', '清单', '统计', '汇总', '一览', '明细', '完成情况', '建设进度', '进度', '情况', '数据'];
