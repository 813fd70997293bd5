import { l10n } from 'vscode';

export interface Counts {
  readonly gaps: number;
  readonly characters: number;
}

/** 「待填 7 · 2341 字」; with a target above 0 「待填 7 · 2341/3000 字」. */
export function statusText({ gaps, characters }: Counts, target: number): string {
  const size = target > 0 ? `${characters}/${target}` : String(characters);
  return l10n.t('{0} to fill in · {1} chars', gaps, size);
}
