/** The address of the folder above, without a slash at its end; null for the root of a file system, and above the disk's own. */
export function parentOf(address: string): string | null {
  const scheme = address.indexOf(':') + 1;
  const path = address.startsWith('//', scheme) ? address.indexOf('/', scheme + 2) : scheme;
  const last = address.lastIndexOf('/');
  if (path < 0 || last < path) return null;
  return last === path && address.startsWith('file:') ? null : address.slice(0, last);
}

/** Whether an address lies below a folder. */
export function isBelow(address: string, folder: string): boolean {
  return address.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** The path below a folder, with `/`, as people read it. Names from macOS are composed, as everybody else writes them. */
export function pathBelow(address: string, folder: string): string {
  const path = address.slice(folder.endsWith('/') ? folder.length : folder.length + 1);
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path;
  }
}

/** The address of a file by its path below a folder. */
export function addressOf(folder: string, path: string): string {
  return `${folder.replace(/\/$/, '')}/${path.split('/').map(encodeURIComponent).join('/')}`;
}
