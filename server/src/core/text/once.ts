/** A value that is worked out when it is first asked for, and not again. */
export interface Lazy<T> {
  (): T;
  /** The value where it has been asked for, else null. */
  readonly known: () => T | null;
}

/** Works a value out when it is first asked for, and not again. */
export function once<T>(compute: () => T): () => T {
  let value: { readonly is: T } | undefined;
  return () => (value ??= { is: compute() }).is;
}

export function lazy<T>(compute: () => T): Lazy<T> {
  let value: { readonly is: T } | undefined;
  return Object.assign(() => (value ??= { is: compute() }).is, { known: () => value?.is ?? null });
}
