import { DidChangeConfigurationNotification, type Connection } from './library';
import { readConfig, type Config, type Given } from '../core/config';
import type { ClientFeatures } from './client-features';

/** The writer's settings for a document. */
export interface Settings {
  /** Asked of the client once and then known until they change. Never fails: defaults stand in. */
  readonly of: (uri: string) => Promise<Config>;
  readonly forget: (uri: string) => void;
  /** What the files of the projects say has changed. */
  readonly forgetAll: () => void;
  /** Asks the client to tell when they change; for `initialized`. */
  readonly watch: () => void;
}

const SECTION = 'zongjie';
/** A client that never answers must not hold up its own requests. */
const PATIENCE = 3000;

interface SettingsSurroundings {
  /** What the project's files say of a document, the farthest first. */
  readonly filesOf: (uri: string) => Promise<readonly Given[]>;
  readonly log: (line: string) => void;
  readonly changed: () => void;
}

/** Pulls the settings where the client can be asked, takes what it sends otherwise, and uses defaults where it does neither. */
export function keepSettings(
  connection: Connection,
  client: ClientFeatures,
  { filesOf, log, changed }: SettingsSurroundings,
): Settings {
  const off: Config['levels'] = Object.fromEntries(client.rulesOff.map(id => [id, 'off' as const]));
  const known = new Map<string, Promise<Config>>();
  const reported = new Set<string>();
  let pushed: unknown;
  let generation = 0;

  const read = (value: unknown, files: readonly Given[]): Config => {
    const { config, problems } = readConfig(value, files);
    for (const problem of problems) {
      const line = problem[client.language];
      if (!reported.has(line)) log(line);
      reported.add(line);
    }
    return client.rulesOff.length > 0 ? { ...config, levels: { ...config.levels, ...off } } : config;
  };
  const pull = async (uri: string): Promise<Config> => {
    const files = filesOf(uri);
    if (!client.has.configuration) return read(pushed, await files);
    try {
      const asked = connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION }) as Promise<unknown>;
      return read(await withPatience(asked), await files);
    } catch {
      log('The client did not tell its settings; defaults are used');
      return read(undefined, await files);
    }
  };
  const forgetAll = () => {
    generation++;
    known.clear();
  };

  connection.onDidChangeConfiguration(({ settings }: { readonly settings?: unknown }) => {
    if (isRecord(settings) && Object.hasOwn(settings, SECTION)) pushed = settings[SECTION];
    forgetAll();
    changed();
  });

  return {
    of: async uri => {
      for (;;) {
        const asked = generation;
        let config = known.get(uri);
        if (!config) known.set(uri, (config = pull(uri)));
        const value = await config;
        if (asked === generation) return value;
      }
    },
    forget: uri => {
      known.delete(uri);
    },
    forgetAll,
    watch: () => {
      if (!client.has.configuration || !client.has.configurationRegistration) return;
      connection.client.register(DidChangeConfigurationNotification.type, undefined).catch(() => undefined);
    },
  };
}

function withPatience<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer')), PATIENCE);
    void answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
