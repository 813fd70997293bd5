import { METHODS } from '../../server/src/protocol';

const EVERY = 2_000;
/** More than the longest text takes on a slow machine; both waits and three starts stay below half a minute. */
const PATIENCE = 10_000;
/** A careful server gives a sign of life between any two rules. */
const CAREFUL_PATIENCE = 5_000;

/** Goes on until it is disposed. */
export interface Watch {
  readonly dispose: () => void;
}

/** What is asked for a sign of life. */
interface Asked {
  readonly sendRequest: (method: string) => Promise<unknown>;
}

/** Asks a server, which may be a careful one, for a sign of life again and again; `silent` is called once, when none has come in time. */
export function watchLife(client: Asked, isCareful: boolean, silent: () => void): Watch {
  let timer: ReturnType<typeof setTimeout>;
  let isOver = false;
  const ask = () => {
    timer = setTimeout(silent, isCareful ? CAREFUL_PATIENCE : PATIENCE);
    const heard = () => {
      clearTimeout(timer);
      if (!isOver) timer = setTimeout(ask, EVERY);
    };
    // Any answer is a sign of life, a refusal too; that the connection is closed is somebody else's concern.
    client.sendRequest(METHODS.alive).then(heard, heard);
  };
  timer = setTimeout(ask, EVERY);
  return {
    dispose: () => {
      isOver = true;
      clearTimeout(timer);
    },
  };
}
