import { FileType, Uri, workspace, type CancellationToken } from 'vscode';

/** The texts in a folder and below, by name. */
export interface FoundTexts {
  readonly files: readonly Uri[];
  /** Whether the folder holds more than is looked at. */
  readonly isCut: boolean;
}

/** Hidden entries and node_modules are left out, and links are not followed. */
export async function findTexts(folder: Uri, token: CancellationToken): Promise<FoundTexts> {
  const files: Uri[] = [];
  let entries = 0;
  const walk = async (below: Uri, depth: number): Promise<boolean> => {
    const folders: Uri[] = [];
    for (const [name, type] of await entriesOf(below)) {
      if (token.isCancellationRequested) return true;
      if (++entries > MOST_ENTRIES || files.length >= MOST_FILES) return false;
      if (name.startsWith('.') || name === 'node_modules') continue;
      if (type === FileType.Directory) folders.push(Uri.joinPath(below, name));
      else if (type === FileType.File && TEXT_NAME.test(name)) files.push(Uri.joinPath(below, name));
    }
    if (depth >= DEEPEST) return true;
    for (const child of folders) if (!(await walk(child, depth + 1))) return false;
    return true;
  };
  const isWhole = await walk(folder, 0);
  return { files, isCut: !isWhole };
}

async function entriesOf(folder: Uri): Promise<readonly [string, FileType][]> {
  try {
    return (await workspace.fs.readDirectory(folder)).sort(([a], [b]) => (a < b ? -1 : 1));
  } catch {
    // A folder that cannot be read has nothing to compare.
    return [];
  }
}

/** 年终总结.txt 述职报告.MD 半年总结.zongjie */
export const TEXT_NAME = /\.(?:txt|md|zongjie)$/i;

const MOST_ENTRIES = 50_000;
const MOST_FILES = 5000;
const DEEPEST = 12;
