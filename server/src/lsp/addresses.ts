/** Editors and Node write the same address differently: file:///c%3A/ and file:///C:/. */
export function comparable(uri: string): string {
  return decoded(uri).toLowerCase();
}

/** The name of a file, as people read it. */
export function nameOf(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf('/') + 1));
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
