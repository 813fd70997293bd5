import { runCached } from './run-cached';

/** `dist/server.cjs` runs `dist/server-main.cjs`, `dist/cli.cjs` runs `dist/cli-main.cjs`. */
runCached(__filename.replace(/\.cjs$/, '-main.cjs'));
