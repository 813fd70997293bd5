/** The address of the folder above; null for what lies in the root. */
export function parentOf(address: string): string | null {
  const scheme = address.indexOf(':') + 1;
  const path = address.startsWith('//', scheme) ? address.indexOf('/', scheme + 2) : scheme;
  const last = address.lastIndexOf('/');
  return path >= 0 && last > path ? address.slice(0, last) : null;
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
