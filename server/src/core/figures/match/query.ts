import type { GapKind } from '../../model/gap';
import { fold } from '../fold';
import { lastClause, partsOf } from '../gap-place';
import type { Measure } from '../table/fact';

/** A gap as the table is asked for it. */
export interface FactQuery {
  readonly kind: GapKind;
  readonly unit: string | null;
  readonly label: string | null;
  /** The word that the gap completes: 区 in xx区. */
  readonly word: string | null;
  /** The headings over it, the outermost first, the document's title among them. */
  readonly sectionTitles: readonly string[];
  /** What the document reports on: 2026年, 2026年上半年; null when unknown. */
  readonly period: string | null;
  /** As in `LineContext`. */
  readonly elsewhere?: string | null;
  /** A place that the sentence names before the gap and the title does not. */
  readonly place?: string | null;
  /** The sentence with the gap as 【　】 (`markSentence`). */
  readonly sentence: string;
}

/** What a sentence says about the figure in its place, beside unit and label. */
export interface Place {
  readonly before: string;
  readonly after: string;
  /** The clause up to the gap. */
  readonly clause: string;
  /** The measures that would be true there, the likeliest first. */
  readonly measures: readonly Measure[];
  /** 万 of `【　】万余册`, ''. */
  readonly scale: string;
  /** 余 or 多 behind, which want a whole figure. */
  readonly whole: boolean;
  /** 约, 近, 余, 左右 …: the figure is not exact there. */
  readonly approximate: boolean;
  /** -1 behind 下降, 减少. */
  readonly sign: 1 | -1;
}

export function readPlace({ sentence, unit }: Pick<FactQuery, 'sentence' | 'unit'>): Place {
  const { before, after } = partsOf(sentence);
  const clause = fold(lastClause(before));
  const [, sign = '', scale = '', signAfter = ''] = AFTER.exec(after) ?? [];
  const whole = sign + signAfter !== '';
  return {
    before,
    after,
    clause,
    measures: measuresAt(clause, unit ?? '', fold(after)),
    scale: unit?.startsWith(scale) === true ? '' : scale,
    whole,
    approximate: whole || ABOUT.test(clause) || /^[^，。；、]{0,3}(?:左右|上下|以上|以内)/.test(after),
    sign: FALLS.test(clause) ? -1 : 1,
  };
}

/** Not 家庭医生签约, 预约. */
const ABOUT = /(?:(?<![签预合节集公契特邀条])约|[近逾超]|超过)$/;
const AFTER = /^([余多]?)([十百千]?[万亿]|[十百千]?)([余多]?)/;
const FALLS = /(?:下降|减少|降低|下滑|回落|缩短|压减)了?[约近]?$/;
const RISES = /(?:增长|增加|提高|上升|提升|上涨|增幅|增速|多)[了为达]?[约近]?$/;

function measuresAt(clause: string, unit: string, after: string): readonly Measure[] {
  const moves = FALLS.test(clause) || RISES.test(clause);
  if (unit.includes('百分点')) return ['change', 'growth'];
  if (/^[%％]$/.test(unit)) {
    if (moves || /(?:同比|环比)[^，]{0,4}$/.test(clause)) return ['growth'];
    if (/完成[^，]{0,8}(?:率|比例|的)(?:达到?|为)?$/.test(clause)) return ['rate', 'current'];
    if (/占[^，]{0,12}$/.test(clause)) return ['share', 'current'];
    return ['current', 'rate', 'share'];
  }
  if (moves && /比|较|同比|环比/.test(clause)) return ['change'];
  if (/(?:上年|去年|上期|同期)[^，]{0,12}$/.test(clause) && !/[比较增减]/.test(clause)) return ['previous'];
  if (/(?:目标|任务|计划)[数值为是的]*[^，]{0,4}$/.test(clause) && !clause.includes('完成')) return ['target'];
  if (/^[^，,。]{0,4}的?(?:年度)?(?:目标|任务)/.test(after)) return ['target', 'current'];
  return ['current'];
}
