import { fold } from '../fold';

/** A text without what is filled in over time: figures, the marks of gaps, spaces. */
export function skeleton(text: string): string {
  return fold(text).replace(/[\p{Nd}.,%x×_*○□…某【】▮]+/giu, '');
}
