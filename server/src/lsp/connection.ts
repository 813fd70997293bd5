import {
  createConnection,
  createProtocolConnection,
  Message,
  type Connection,
  type Logger,
  type MessageReader,
  type MessageWriter,
  type ResponseMessage,
} from './library';
import { checkMessage } from './check-message';
import { createLifecycle } from './lifecycle';

/** What a connection asks of the process or worker that it runs in. */
export interface Host {
  /** The client is gone or has said goodbye; 0 after an orderly shutdown. */
  readonly exit: (code: number) => void;
  /** Called once with the client's process, where it names one: the server must not outlive it. */
  readonly watch: (processId: number) => void;
}

/** The library's connection with the guards that it leaves to servers: malformed and untimely messages are refused. */
export function createServerConnection(reader: MessageReader, writer: MessageWriter, host: Host): Connection {
  const refuse = (id: string | number | null, error: { readonly code: number; readonly message: string }) => {
    const { code, message } = error;
    const answer: ResponseMessage = { jsonrpc: '2.0', id, error: { code, message } };
    writer.write(answer).catch(() => undefined);
  };
  const lifecycle = createLifecycle();
  const messageStrategy = {
    handleMessage: <T>(message: Message, next: (message: Message) => T): T | undefined => {
      const isRequest = Message.isRequest(message);
      const untimely = isRequest || Message.isNotification(message) ? lifecycle(message.method) : null;
      if (!untimely) return next(message);
      if (isRequest) refuse(message.id, untimely);
      return undefined;
    },
  };
  const watchDog = {
    shutdownReceived: false,
    initialize: ({ processId }: { readonly processId: number | null }) => {
      if (typeof processId === 'number') host.watch(processId);
    },
    exit: host.exit,
  };
  const checked = checkedReader(reader, refuse);
  return createConnection(
    logger => createProtocolConnection(checked, writer, withoutText(logger), { messageStrategy }),
    watchDog,
  );
}

type Refuse = (id: string | number | null, error: { readonly code: number; readonly message: string }) => void;

function checkedReader(reader: MessageReader, refuse: Refuse): MessageReader {
  return {
    onError: reader.onError,
    onClose: reader.onClose,
    onPartialMessage: reader.onPartialMessage,
    dispose: () => reader.dispose(),
    listen: callback =>
      reader.listen(message => {
        const verdict = checkMessage(message);
        if (verdict === 'ok') callback(message);
        else if (verdict !== 'drop') refuse(verdict.id, verdict);
      }),
  };
}

const LONGEST_LOG = 200;

/** The library puts whole messages into its log lines, and with them the writer's text: only their beginning goes on. */
function withoutText(logger: Logger): Logger {
  const firstLine = (message: string) => (message.split('\n', 1)[0] ?? '').slice(0, LONGEST_LOG);
  return {
    error: message => logger.error(firstLine(message)),
    warn: message => logger.warn(firstLine(message)),
    info: message => logger.info(firstLine(message)),
    log: message => logger.log(firstLine(message)),
  };
}
