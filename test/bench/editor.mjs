import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const URI = 'file:///bench/%E5%B9%B4%E5%BA%A6%E5%B7%A5%E4%BD%9C%E6%80%BB%E7%BB%93.txt';

/** An editor that speaks to a server over its standard input and output. */
export function startEditor(file, initializationOptions = {}) {
  const child = spawn(process.execPath, [file, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = new Map();
  let lastId = 0;
  let version = 1;
  readFrames(child.stdout, text => {
    const message = JSON.parse(text);
    if (message.method === undefined) {
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
    } else if (message.id !== undefined) send({ id: message.id, result: null });
  });

  function send(message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    child.stdin.write(body);
  }

  async function request(method, params) {
    const id = ++lastId;
    const answer = new Promise(done => waiting.set(id, done));
    send({ id, method, params });
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  return {
    async open(text) {
      const capabilities = {
        textDocument: {
          diagnostic: { dynamicRegistration: false, relatedDocumentSupport: false },
          documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        },
      };
      await request('initialize', { processId: process.pid, rootUri: null, capabilities, initializationOptions });
      send({ method: 'initialized', params: {} });
      const textDocument = { uri: URI, languageId: 'zongjie', version, text };
      send({ method: 'textDocument/didOpen', params: { textDocument } });
    },
    diagnostics: previousResultId =>
      request('textDocument/diagnostic', {
        textDocument: { uri: URI },
        ...(previousResultId !== undefined && { previousResultId }),
      }),
    symbols: () => request('textDocument/documentSymbol', { textDocument: { uri: URI } }),
    type(line, character, text) {
      const place = { line, character };
      const contentChanges = [{ range: { start: place, end: place }, text }];
      send({
        method: 'textDocument/didChange',
        params: { textDocument: { uri: URI, version: ++version }, contentChanges },
      });
    },
    /** The most memory that the server held, in MB; null where the system does not tell. */
    peakMemory() {
      try {
        const kilobytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
        return kilobytes === undefined ? null : Number(kilobytes) / 1024;
      } catch {
        return null;
      }
    },
    async close() {
      const closed = new Promise(done => child.once('close', done));
      await request('shutdown');
      send({ method: 'exit' });
      await closed;
    },
  };
}

function readFrames(stream, take) {
  let chunks = [];
  let size = 0;
  let wanted = null;
  stream.on('data', chunk => {
    chunks.push(chunk);
    size += chunk.length;
    for (;;) {
      if (wanted === null) {
        const head = Buffer.concat(chunks);
        const end = head.indexOf('\r\n\r\n');
        if (end < 0) return;
        wanted = Number(/Content-Length: (\d+)/i.exec(head.toString('latin1', 0, end))?.[1]);
        chunks = [head.subarray(end + 4)];
        size = head.length - end - 4;
      }
      if (size < wanted) return;
      const body = Buffer.concat(chunks);
      take(body.toString('utf8', 0, wanted));
      chunks = [body.subarray(wanted)];
      size = body.length - wanted;
      wanted = null;
    }
  });
}
