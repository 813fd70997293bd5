import { ErrorCodes, InitializeRequest } from './library';

/** Why a message cannot be worked on, as the answer that its sender gets; `id` null where it has none that can be used. */
export interface Refusal {
  readonly id: string | number | null;
  readonly code: number;
  readonly message: string;
}

/** Looks at what came over the wire before anything relies on it: 'ok', 'drop' (nobody waits for an answer) or a refusal. */
export function checkMessage(message: unknown): 'ok' | 'drop' | Refusal {
  if (!isRecord(message)) return { id: null, code: ErrorCodes.InvalidRequest, message: 'A message must be an object.' };
  const { id, method, params } = message;
  if (method === undefined) return isResponse(message) ? 'ok' : 'drop';
  const usableId = typeof id === 'string' || typeof id === 'number' ? id : null;
  const invalid = (text: string, code: number = ErrorCodes.InvalidRequest): 'drop' | Refusal =>
    id === undefined ? 'drop' : { id: usableId, code, message: text };
  if (typeof method !== 'string') return invalid('The method must be a string.');
  if (id !== undefined && usableId === null) return invalid('The id must be a string or a number.');
  if (params !== undefined && params !== null && typeof params !== 'object') {
    return invalid('The parameters must be an object or an array.', ErrorCodes.InvalidParams);
  }
  if (method === '$/cancelRequest') return isRecord(params) && isId(params['id']) ? 'ok' : 'drop';
  if (method === InitializeRequest.method && !(isRecord(params) && isRecord(params['capabilities']))) {
    return invalid('initialize needs the capabilities of the client.', ErrorCodes.InvalidParams);
  }
  return 'ok';
}

function isResponse(message: Readonly<Record<string, unknown>>): boolean {
  const { id, result, error } = message;
  return (isId(id) || id === null) && (result !== undefined || isRecord(error));
}

function isId(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
