import { ErrorCodes, ExitNotification, InitializeRequest, ShutdownRequest } from './library';

/** A request that came at the wrong time. */
export interface Untimely {
  readonly code: number;
  readonly message: string;
}

/** Follows the life of a session and says of each message whether its time has come; null when it has. */
export type Lifecycle = (method: string) => Untimely | null;

export function createLifecycle(): Lifecycle {
  let state: 'new' | 'running' | 'shutDown' = 'new';
  return method => {
    if (method === ExitNotification.method) return null;
    if (state === 'shutDown') return { code: ErrorCodes.InvalidRequest, message: 'The server has been shut down.' };
    if (method === InitializeRequest.method) {
      if (state === 'running')
        return { code: ErrorCodes.InvalidRequest, message: 'The server is initialized already.' };
      state = 'running';
      return null;
    }
    if (state === 'new')
      return { code: ErrorCodes.ServerNotInitialized, message: 'The server is not initialized yet.' };
    if (method === ShutdownRequest.method) state = 'shutDown';
    return null;
  };
}
