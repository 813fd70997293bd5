// Mocha's browser build asks for a process.
export const process = {
  env: {},
  argv: [],
  version: '',
  platform: 'browser',
  nextTick: (task, ...args) => queueMicrotask(() => task(...args)),
  cwd: () => '/',
  on() {},
  off() {},
  removeListener() {},
  listeners: () => [],
  emitWarning() {},
};
