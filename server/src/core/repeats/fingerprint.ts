/** What is compared to find a paragraph that stands twice. */
export interface Fingerprint {
  /** Whether the paragraph is long enough to count: 20 characters, 10 of them Chinese. */
  readonly counts: boolean;
  /** Equal for paragraphs that are equal after trimming and folding width and spaces; '' where it does not count. */
  readonly exact: string;
}

export function fingerprintOf(text: string): Fingerprint {
  const trimmed = text.trim();
  const counts = trimmed.length >= 20;
  return { counts, exact: counts ? trimmed : '' };
}
