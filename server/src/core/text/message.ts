/** What the user reads, in both languages of the interface. Chinese comes first. */
export interface Message {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Message;

/**
 * A message that is put into words when it is read, in the language that is read: of the findings of a large text most are never
 * shown, and none in two languages.
 */
export function laterMessage<T>(about: T, say: (about: T, language: Language) => string): Message {
  const message = Object.create(LATER) as LaterMessage<T>;
  message.about = about;
  message.say = say;
  return message;
}

interface LaterMessage<T> extends Message {
  about: T;
  say: (about: T, language: Language) => string;
}

const LATER: Message & ThisType<LaterMessage<unknown>> = {
  get zh() {
    return this.say(this.about, 'zh');
  },
  get en() {
    return this.say(this.about, 'en');
  },
};
