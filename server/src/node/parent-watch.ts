const EVERY = 2000;

/** Ends this process soon after another one is gone: the client that has started it. */
export function outliveNobody(exit: (code: number) => void): (processId: number) => void {
  return processId => {
    const timer = setInterval(() => {
      if (!isAlive(processId)) exit(1);
    }, EVERY);
    timer.unref();
  };
}

/** Signal 0 asks without disturbing. A process of somebody else is alive too. */
function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
