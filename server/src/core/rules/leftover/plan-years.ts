import type { SummaryDocument } from '../../model/document';
import type { Section } from '../../model/section';
import { opensSentence, yearsOf, type OpeningYear } from './years';

/** A year at the head of a sentence that plans, in a section that plans a later one. */
export interface PlannedYear extends OpeningYear {
  /** The year of the plan. */
  readonly planned: number;
}

/** `2026年，我们将…` under 2027年工作打算: the year of last year’s plan. */
export function plannedYears(document: SummaryDocument, own: number | null): readonly PlannedYear[] {
  const found: PlannedYear[] = [];
  for (const { section, planned } of plansIn(document.outline, own)) {
    const { range, selectionRange } = section;
    for (let line = range.start.line; line <= range.end.line; line++) {
      const placed = document.paragraphs[line];
      if (placed?.block !== 'text') continue;
      const { text } = placed.paragraph;
      const from = line === range.start.line ? selectionRange.end.character : 0;
      for (const { span, year } of yearsOf(text)) {
        if (span.start < from || year >= planned || !opensSentence(text, span.start)) continue;
        if (plans(text, span.end)) found.push({ line, span, year, planned });
      }
    }
  }
  return found;
}

interface Plan {
  readonly section: Section;
  readonly planned: number;
}

/** The outermost sections whose title plans: a year that it names, or what comes after the year of the whole text. */
function plansIn(sections: readonly Section[], own: number | null): readonly Plan[] {
  return sections.flatMap(section => {
    const { kind, title, children } = section;
    if (kind === 'part' || kind === 'title' || !PLAN.test(title)) return plansIn(children, own);
    const named = yearsOf(title);
    const planned = named.length === 0 ? own : named.length === 1 ? (named[0]?.year ?? null) : null;
    return planned === null ? [] : [{ section, planned }];
  });
}

const PLAN = /打算|计划|思路|安排|要点|下一步|下步|下阶段|展望|努力方向|重点工作|工作重点|目标任务/;

/** How much of the sentence is looked at, in characters. */
const REACH = 60;

function plans(text: string, from: number): boolean {
  const sentence = text.slice(from, from + REACH).split('。', 1)[0] ?? '';
  return /^年(?:[，,我]|全年|工作)/.test(sentence) && AHEAD.test(sentence) && !PAST.test(sentence);
}

const AHEAD = /[将要拟]|继续|进一步|持续|着力|力争|确保|争取|努力|计划/;
const PAST = /[已曾]|完成了|取得|共计|累计|同比|相比|基础上|印发|以来|达到了|下达/;
