import type { AppliedRow, GapListImport, OpenRow, Question } from '../../figures/gap-list/result';
import type { ReturnedRow } from '../../figures/gap-list/read-returns';
import type { Language, Message } from '../../text/message';
import { headOf, linesOf, sourceOf } from './describe-row';

/** A returned file: how many filled rows it has, or why it was not used. */
export interface ReturnedFile {
  readonly name: string;
  readonly problem: Message | null;
}

/**
 * What became of each row of the returns, for the writer to read: Markdown that reads well as plain text too. What he has to see
 * to stands before what is done.
 */
export function reportImport(result: GapListImport, files: readonly ReturnedFile[], language: Language): string {
  const say = (message: Message) => message[language];
  const parts: readonly [Message, readonly string[]][] = [
    [TITLES.conflicts, result.conflicts.map(conflict => say(conflictLine(conflict)))],
    [TITLES.doubtful, result.doubtful.map(row => say(openLine(row)))],
    [TITLES.ambiguous, result.ambiguous.map(row => say(openLine(row)))],
    [TITLES.unmatched, result.unmatched.map(row => say(openLine(row)))],
    [TITLES.toReword, result.toReword.map(row => say(openLine(row)))],
    [TITLES.files, files.flatMap(({ name, problem }) => (problem ? [`${name}：${say(problem)}`] : []))],
    [TITLES.remarked, result.remarked.map(row => say(rowLine(row, [], { zh: '没有填数', en: 'No value' })))],
    [TITLES.already, result.already.map(row => say(openLine(row)))],
    [TITLES.applied, result.applied.map(row => say(appliedLine(row)))],
  ];
  const lines = [`# ${say(TITLES.whole)}`, '', say(summaryOf(result, files))];
  for (const [title, rows] of parts) {
    if (rows.length > 0) lines.push('', `## ${say(title)}（${rows.length}）`, '', ...rows.map(row => `- ${row}`));
  }
  return `${lines.join('\n')}\n`;
}

const TITLES = {
  whole: { zh: '导入待填清单：结果', en: 'Import of the List of Gaps' },
  applied: { zh: '已填', en: 'Filled in' },
  conflicts: { zh: '各份填得不一样，没有填，请选一个', en: 'The returns differ; not filled in, please choose' },
  doubtful: { zh: '单位或数值要核对，没有填', en: 'Unit or value to be checked; not filled in' },
  ambiguous: { zh: '文中有几处同样的话，没有填', en: 'Several places have these words; not filled in' },
  unmatched: { zh: '文中找不到，或已填了别的，没有填', en: 'No longer in the text, or filled in otherwise' },
  remarked: { zh: '没有填数，写了备注', en: 'No value, but a remark' },
  already: { zh: '文中已经是这样，不用再填', en: 'The text says so already' },
  toReword: { zh: '填的是“无”“不适用”，请改写句子', en: '“None” or “not applicable”: reword the sentence' },
  files: { zh: '没有用上的文件', en: 'Files that were not used' },
} as const satisfies Record<string, Message>;

/** How many things the writer has to see to. */
export function countOpen({ conflicts, doubtful, ambiguous, unmatched, toReword }: GapListImport): number {
  return [conflicts, doubtful, ambiguous, unmatched, toReword].reduce((sum, rows) => sum + rows.length, 0);
}

function summaryOf(result: GapListImport, files: readonly ReturnedFile[]): Message {
  const { applied, edits, empty } = result;
  const used = files.filter(({ problem }) => problem === null).map(({ name }) => name);
  const left = countOpen(result);
  return {
    zh: `清单：${used.join('、') || '无'}。填了 ${applied.length} 项（${edits.length} 处），要您处理 ${left} 项，没填写的 ${empty} 行。一次撤销即可全部还原。`,
    en: `Lists: ${used.join(', ') || 'none'}. Filled in: ${applied.length} (${edits.length} places); for you to see to: ${left}; rows left empty: ${empty}. One undo takes everything back.`,
  };
}

/** What was written into the text, and what the list has where that is something else. */
function appliedLine({ row, edits, own }: AppliedRow): Message {
  const places = linesOf(edits.map(({ range }) => range));
  const written = [...new Set(edits.map(({ text }) => text))].join('、');
  if (own !== undefined) {
    return rowLine(row, places, {
      zh: `填入您写的“${written}”（表中写的是“${row.value}”）`,
      en: `Your own “${written}” filled in (the list says “${row.value}”)`,
    });
  }
  if (written === row.value) return rowLine(row, places, { zh: `填入“${written}”`, en: `“${written}” filled in` });
  return rowLine(row, places, {
    zh: `填入 ${written}（表中写的是“${row.value}”）`,
    en: `${written} filled in (the list says “${row.value}”)`,
  });
}

function openLine({ row, ranges, reason, proposed }: OpenRow): Message {
  const offer =
    proposed === undefined ? { zh: '', en: '' } : { zh: `，可填“${proposed}”`, en: `; “${proposed}” would fit` };
  return rowLine(row, linesOf(ranges), {
    zh: `填的是“${row.value}”。${reason.zh}${offer.zh}`,
    en: `“${row.value}” was returned. ${reason.en}${offer.en}`,
  });
}

function conflictLine({ rows, ranges }: Question): Message {
  const [first] = rows;
  const values = rows.map(row => ({ value: row.value, source: sourceOf(row) }));
  return {
    zh: `${headOf(first, linesOf(ranges)).zh}：${values.map(({ value, source }) => `“${value}”（${source.zh}）`).join('；')}`,
    en: `${headOf(first, linesOf(ranges)).en}: ${values.map(({ value, source }) => `“${value}” (${source.en})`).join('; ')}`,
  };
}

function rowLine(row: ReturnedRow, lines: readonly number[], what: Message): Message {
  const head = headOf(row, lines);
  const source = sourceOf(row);
  const sentence = row.sentence.trim();
  return {
    zh: `${head.zh}：${what.zh}（${source.zh}）　原句：${sentence}`,
    en: `${head.en}: ${what.en} (${source.en})　Sentence: ${sentence}`,
  };
}
