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

/** A list whose box reports each change, as the editor's does; `type` and `press` are the writer's keyboard. */
export class FakeQuickPick {
  title = '';
  placeholder = '';
  busy = false;
  ignoreFocusOut = false;
  visible = false;
  buttons: readonly unknown[] = [];
  items: readonly { readonly label: string }[] = [];
  activeItems: readonly { readonly label: string }[] = [];
  selectedItems: readonly { readonly label: string }[] = [];
  /** What the box holds; what is written to it arrives there with `deliver`. */
  box = '';
  private readonly written: string[] = [];
  private readonly changed = new EventEmitter<string>();
  private readonly accepted = new EventEmitter<undefined>();
  private readonly hidden = new EventEmitter<undefined>();
  private readonly triggered = new EventEmitter<undefined>();
  readonly onDidChangeValue = this.changed.event;
  readonly onDidAccept = this.accepted.event;
  readonly onDidHide = this.hidden.event;
  readonly onDidTriggerButton = this.triggered.event;
  set value(value: string) {
    this.written.push(value);
  }
  get value(): string {
    return this.box;
  }
  type(text: string): void {
    for (const key of text) {
      if (key === '\n') this.press();
      else this.setBox(this.box + key);
    }
  }
  press(label?: string): void {
    const picked = label === undefined ? this.activeItems : this.items.filter(item => item.label === label);
    if (picked.length > 0) this.selectedItems = picked;
    this.accepted.fire(undefined);
  }
  deliver(): void {
    for (let value = this.written.shift(); value !== undefined; value = this.written.shift()) this.setBox(value);
  }
  show(): void {
    this.visible = true;
  }
  hide(): void {
    if (!this.visible) return;
    this.visible = false;
    this.hidden.fire(undefined);
  }
  dispose(): void {
    this.hide();
  }
  private setBox(value: string): void {
    if (value === this.box) return;
    this.box = value;
    this.changed.fire(value);
  }
}

export const QuickInputButtons = { Back: {} };
export const QuickPickItemKind = { Separator: -1 };
export const picks: FakeQuickPick[] = [];

export const window = {
  createQuickPick: () => {
    const pick = new FakeQuickPick();
    picks.push(pick);
    return pick;
  },
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
