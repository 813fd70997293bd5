import type { Message } from '../core/index';
import { decodeText } from '../node/decode-text';
import type { ProjectFiles } from './files';

/** A file's text, in whatever encoding; null where it is missing or cannot be used, which `blame` is told. */
export async function readContent(
  files: ProjectFiles,
  folder: string,
  path: string,
  blame: (path: string, message: Message) => void,
): Promise<string | null> {
  const file = await files.read(folder, path);
  if (file.type === 'missing') return null;
  const decoded = file.type === 'read' ? decodeText(file.bytes) : null;
  if (decoded?.ok) return decoded.text;
  blame(path, file.type === 'refused' ? file.message : NO_TEXT);
  return null;
}

const NO_TEXT: Message = {
  zh: '不是文本文件，没有读取；请另存为 UTF-8',
  en: 'It is no text and was not read; save it as UTF-8',
};
