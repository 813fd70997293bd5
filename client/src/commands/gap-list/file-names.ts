import type { Uri } from 'vscode';

/** What the list's file is called behind the name of its text. */
export function listName(format: string): string {
  return `－待填清单.${format}`;
}

/** The file of one part of a list, beside the file of the whole: …－待填清单－宣传科.xlsx. */
export function fileFor(whole: Uri, part: string): Uri {
  if (part === '') return whole;
  const { path } = whole;
  const dot = path.lastIndexOf('.');
  const at = dot > path.lastIndexOf('/') ? dot : path.length;
  return whole.with({ path: `${path.slice(0, at)}－${safeName(part)}${path.slice(at)}` });
}

/** Without what no file system takes in a name. */
function safeName(part: string): string {
  return part.replace(/[\\/:*?"<>|\s]+/g, '_').slice(0, LONGEST_PART);
}

const LONGEST_PART = 40;
