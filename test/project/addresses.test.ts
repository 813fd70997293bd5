import { expect, test } from 'vitest';
import { addressOf, isBelow, parentOf, pathBelow } from '../../server/src/project/addresses';

test.each([
  ['file:///a/b.txt', 'file:///a'],
  ['file:///a', null],
  ['file://server/share/b.txt', 'file://server/share'],
  ['vscode-vfs://github/own/b.txt', 'vscode-vfs://github/own'],
  ['memfs:/a/b.txt', 'memfs:/a'],
  ['memfs:/a', 'memfs:'],
  ['memfs:', null],
  ['vscode-test-web://mount/b.txt', 'vscode-test-web://mount'],
  ['vscode-test-web://mount', null],
  ['untitled:Untitled-1', null],
])('the folder above %s is %s', (address, parent) => {
  expect(parentOf(address)).toBe(parent);
});

test('a path below a folder is read as people read it, and gives the address back', () => {
  const folder = 'file:///a%20b';
  const address = addressOf(folder, '上半年/工作总结（一）.txt');
  expect(isBelow(address, folder)).toBe(true);
  expect(isBelow('file:///a%20bc/d', folder)).toBe(false);
  expect(pathBelow(address, folder)).toBe('上半年/工作总结（一）.txt');
  expect(pathBelow(`${folder}/%E4%B8`, folder)).toBe('%E4%B8');
});

test('a name that macOS has taken apart is the same name', () => {
  expect(pathBelow(`memfs:/${encodeURIComponent('é'.normalize('NFD'))}`, 'memfs:')).toBe('é'.normalize('NFC'));
});
