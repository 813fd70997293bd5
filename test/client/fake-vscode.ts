/** The few pieces of the editor's interface that the client's own logic leans on. */

export const l10n = {
  t: (message: string, ...values: readonly (string | number)[]): string =>
    message.replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)])),
};

export class EventEmitter<T> {
  private readonly listeners = new Set<(value: T) => void>();
  readonly event = (listener: (value: T) => void) => {
    this.listeners.add(listener);
    return { dispose: () => this.listeners.delete(listener) };
  };
  fire(value: T): void {
    for (const listener of [...this.listeners]) listener(value);
  }
  dispose(): void {
    this.listeners.clear();
  }
}

export class Range {
  constructor(
    readonly startLine: number,
    readonly startCharacter: number,
    readonly endLine: number,
    readonly endCharacter: number,
  ) {}
}

export const Uri = { parse: (uri: string) => uri };

export class WorkspaceEdit {
  readonly replacements: { readonly range: Range; readonly text: string }[] = [];
  replace(_uri: string, range: Range, text: string): void {
    this.replacements.push({ range, text });
  }
}

/** What the writer answers, what is shown, and what is written; a test sets and reads it. */
export const desk = {
  version: 1,
  answer: undefined as string | undefined,
  questions: [] as string[],
  told: [] as string[],
  written: [] as string[],
};

export const window = {
  showWarningMessage: (message: string) => {
    desk.questions.push(message);
    return Promise.resolve(desk.answer);
  },
  showInputBox: ({ prompt }: { readonly prompt: string }) => {
    desk.questions.push(prompt);
    return Promise.resolve(desk.answer);
  },
  setStatusBarMessage: (message: string) => desk.told.push(message),
};

export const workspace = {
  openTextDocument: () => Promise.resolve({ version: desk.version }),
  applyEdit: ({ replacements }: WorkspaceEdit) => {
    desk.written.push(replacements.map(({ text }) => text).join(' '));
    return Promise.resolve(true);
  },
};
