/** The text in the box of a list as the writer means it. */
export interface TypedAhead {
  /** What the box reports to hold. */
  readonly heard: (value: string) => void;
  readonly value: () => string;
  /** Takes the text out of the box. */
  readonly take: () => string;
}

/**
 * Keeps what is typed apart from what was taken. The box learns a moment late that it is to be cleared, so that keys may still join
 * the old text there; they are what the writer types next, and none of them is lost. `write` sets the box, which reports that too.
 */
export function typedAhead(write: (value: string) => void): TypedAhead {
  let shown = '';
  let meant = '';
  let awaited: string | null = null;
  const settle = () => {
    if (awaited !== null || shown === meant) return;
    awaited = meant;
    write(meant);
  };
  return {
    heard: value => {
      const base = awaited !== null && !value.startsWith(shown) && value.startsWith(awaited) ? awaited : shown;
      if (value === awaited) awaited = null;
      else if (awaited === null || !value.startsWith(base)) {
        meant = value;
        awaited = null;
      } else {
        meant += value.slice(base.length);
        if (base === awaited) awaited = null;
      }
      shown = value;
      settle();
    },
    value: () => meant.trim(),
    take: () => {
      const taken = meant.trim();
      meant = '';
      settle();
      return taken;
    },
  };
}
