import { Console } from 'node:console';
import { createServerConnection } from '../lsp/connection';
import { describeError } from '../lsp/guard';
import { startServer } from '../lsp/start-server';
import { folderTexts } from './folder-texts';
import { createIpcTransport } from './ipc-transport';
import { outliveNobody } from './parent-watch';
import { installRuntimeLayer } from './runtime-layer';
import { projectFiles } from './project-files';
import { tableFiles } from './table-files';
import { createStreamTransport, type Transport } from './stdio-transport';
import { today } from '../lsp/today';

/** Entry of the server in Node: `--node-ipc` over the channel to the parent process, otherwise over standard input and output. */
function main(): void {
  const output = process.stdout;
  keepOffStdout();
  installRuntimeLayer();
  let isShutDown = false;
  const exit = (code: number) => process.exit(code);
  const broken = (fault: string | null) => {
    if (fault !== null) process.stderr.write(`zongjie: ${fault}; the server ends\n`);
    exit(isShutDown && fault === null ? 0 : 1);
  };
  const transport: Transport = process.argv.includes('--node-ipc')
    ? createIpcTransport(() => {
        broken(null);
      })
    : createStreamTransport(process.stdin, output, broken);
  const connection = createServerConnection(transport.reader, transport.writer, { exit, watch: outliveNobody(exit) });
  process.on('unhandledRejection', reason => {
    connection.console.error(`Unhandled rejection: ${describeError(reason)}`);
  });
  connection.onShutdown(() => {
    isShutDown = true;
  });
  startServer(connection, { today, folderTexts, tableFiles, projectFiles });
  connection.listen();
}

/** Nothing but the protocol goes to standard output, whatever a library prints. */
function keepOffStdout(): void {
  Object.defineProperty(process, 'stdout', { value: process.stderr });
  globalThis.console = new Console(process.stderr, process.stderr);
}

main();
