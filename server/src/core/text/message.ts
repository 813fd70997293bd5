/** What the user reads, in both languages of the interface. Chinese comes first. */
export interface Message {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Message;
