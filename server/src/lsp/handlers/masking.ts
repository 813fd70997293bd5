import { RequestType } from '../library';
import {
  isMaskKind,
  MASK_KINDS,
  MASK_NAMES,
  maskText,
  readMaskTable,
  reportMasked,
  reportRestored,
  restoreText,
  writeMaskTable,
} from '../../core/features/index';
import {
  METHODS,
  type MaskAnswer,
  type MaskKindName,
  type MaskParams,
  type RestoreAnswer,
  type RestoreParams,
} from '../../protocol';
import { toTextEdit } from '../code-actions';
import { answerRequest, invalidParams, readVersion } from '../guard';
import type { Session } from '../session';

/** 去标识 and 还原 of a version. The table lives in a file of the writer's; the server keeps none of it. */
export function handleMasking(session: Session): void {
  const { say, client } = session;
  answerRequest(session, KINDS_REQUEST, () => MASK_KINDS.map(kind => ({ kind, name: say(MASK_NAMES[kind]) })));

  answerRequest(session, MASK_REQUEST, async params => {
    const { kinds, words } = params;
    if (!isList(kinds, isMaskKind)) throw invalidParams('kinds must be kinds of names and figures.');
    if (!isList(words, isText)) throw invalidParams('words must be texts.');
    const reading = await readVersion(session, params);
    if (!reading) return null;
    const { edits, entries } = maskText(reading.analysis.document, { kinds: new Set(kinds), words });
    const report = reportMasked(entries, client.language);
    return { edits: edits.map(toTextEdit), table: writeMaskTable(entries), report };
  });

  answerRequest(session, RESTORE_REQUEST, async params => {
    const { tables } = params;
    if (!isList(tables, isTable)) throw invalidParams('tables must be names with contents.');
    const reading = await readVersion(session, params);
    if (!reading) return null;
    const read = tables.map(({ name, content }) => ({ name, table: readMaskTable(content) }));
    const entries = read.flatMap(({ table }) => (table.ok ? table.entries : []));
    const problems = read.flatMap(({ name, table }) => (table.ok ? [] : [{ name, message: table.message }]));
    const restored = restoreText(reading.analysis.document, entries);
    return { edits: restored.edits.map(toTextEdit), report: reportRestored(restored, problems, client.language) };
  });
}

const KINDS_REQUEST = new RequestType<undefined, readonly MaskKindName[], void>(METHODS.maskKinds);
const MASK_REQUEST = new RequestType<MaskParams, MaskAnswer | null, void>(METHODS.mask);
const RESTORE_REQUEST = new RequestType<RestoreParams, RestoreAnswer | null, void>(METHODS.restore);

function isList<T>(value: unknown, isOne: (one: unknown) => one is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isOne);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTable(value: unknown): value is RestoreParams['tables'][number] {
  const { name, content } = (value ?? {}) as Record<string, unknown>;
  return isText(name) && isText(content);
}
