import { RequestType } from '../library';
import { describeReach, readRemembered, REMEMBERED_PATH } from '../../core/features/index';
import type { Analysis } from '../../core/index';
import { addressOf, isBelow, pathBelow } from '../../project/addresses';
import { readContent } from '../../project/read-content';
import { statesOf, type RememberedState } from '../../project/remembered-state';
import { METHODS, type ListedEntry, type ListRememberedParams, type RememberedList } from '../../protocol';
import { toRange } from '../convert';
import { answerRequest, invalidParams } from '../guard';
import type { Session } from '../session';

/** All that the projects remember, with what has become of it. */
export function handleListRemembered(session: Session): void {
  answerRequest(session, LIST_REQUEST, async ({ files }) => {
    const entries: ListedEntry[] = [];
    const problems: RememberedList['problems'][number][] = [];
    for (const { uri, content } of checkFiles(files)) {
      const folder = uri.slice(0, -REMEMBERED_PATH.length - 1);
      const read = readRemembered(content);
      if (!read.ok) problems.push({ uri, message: session.say(read.message) });
      else
        for (const state of await statesOf(read.remembered, path => analysisOf(session, folder, path)))
          entries.push(toListed(session, uri, folder, state));
    }
    return { entries, problems };
  });
}

const LIST_REQUEST = new RequestType<ListRememberedParams, RememberedList, void>(METHODS.listRemembered);

function checkFiles(files: unknown): ListRememberedParams['files'] {
  const isFile = (file: unknown) => {
    const { uri, content } = (file ?? {}) as Record<string, unknown>;
    return typeof uri === 'string' && typeof content === 'string' && uri.endsWith(`/${REMEMBERED_PATH}`);
  };
  if (!Array.isArray(files) || !files.every(isFile))
    throw invalidParams('files must be remembered.json with contents.');
  return files as ListRememberedParams['files'];
}

/** A text as it stands in the editor, else as it was saved. */
async function analysisOf(session: Session, folder: string, path: string): Promise<Analysis | null> {
  const { documents, readings, projectFiles } = session;
  const open = documents.all().find(({ uri }) => isBelow(uri, folder) && pathBelow(uri, folder) === path);
  const reading = open && (await readings.of(open));
  if (reading) return reading.analysis;
  const content = await readContent(projectFiles, folder, path, () => undefined);
  return content === null ? null : readings.ofContent(addressOf(folder, path), content);
}

function toListed(session: Session, file: string, folder: string, state: RememberedState): ListedEntry {
  const { entry, place, isLost } = state;
  const reach = session.say(describeReach(entry));
  const path = entry.scope === 'project' ? '' : entry.file;
  const line =
    place && session.say({ zh: `第 ${place.range.start.line + 1} 行`, en: `line ${place.range.start.line + 1}` });
  return {
    file,
    item: entry,
    label: place && place.words !== '' ? place.words.slice(0, LONGEST_LABEL) : reach,
    place: [path, line].filter(Boolean).join(' '),
    detail: reach,
    isLost,
    at: place && { uri: addressOf(folder, path), range: toRange(place.range) },
  };
}

const LONGEST_LABEL = 80;
