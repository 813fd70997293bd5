import { createRequire } from 'node:module';
import { ONE, makeText } from './corpus.mjs';
import { median, ms, pass, table, time } from './measure.mjs';

const require = createRequire(import.meta.url);
const nothing = () => ({ dispose() {} });

/** Each makes a call that reads a text once; what it does of Zongjie's work is said beside it. */
const PEERS = [
  {
    name: 'autocorrect-node',
    does: 'spacing and width only',
    load: () => {
      const autocorrect = require('autocorrect-node');
      return text => autocorrect.lintFor(text, 'a.txt');
    },
  },
  {
    name: 'zhlint',
    does: 'spacing and width only',
    load: () => {
      const zhlint = require('zhlint');
      return text => zhlint.run(text, { rules: { preset: 'default' } });
    },
  },
  {
    name: 'jscpd',
    does: 'repeats only',
    load: () => {
      const { Tokenizer } = require('@jscpd/tokenizer');
      const { Detector, MemoryStore } = require('@jscpd/core');
      const options = { minTokens: 20, minLines: 1, maxLines: 1e6, maxSize: '100mb', mode: () => true };
      return text => new Detector(new Tokenizer(), new MemoryStore(), [], options).detect('a.md', text, 'markdown');
    },
  },
  {
    name: 'vscode-markdown-languageservice',
    does: 'outline only',
    load: () => {
      const { LogLevel, createLanguageService, githubSlugifier } = require('vscode-markdown-languageservice');
      const { TextDocument } = require('vscode-languageserver-textdocument');
      const MarkdownIt = require('markdown-it');
      const engine = new MarkdownIt();
      const workspace = {
        workspaceFolders: [],
        onDidChangeMarkdownDocument: nothing,
        onDidCreateMarkdownDocument: nothing,
        onDidDeleteMarkdownDocument: nothing,
        getAllMarkdownDocuments: async () => [],
        hasMarkdownDocument: () => false,
        openMarkdownDocument: async () => undefined,
        stat: async () => undefined,
        readDirectory: async () => [],
      };
      const service = createLanguageService({
        workspace,
        parser: { slugifier: githubSlugifier, tokenize: async document => engine.parse(document.getText(), {}) },
        logger: { level: LogLevel.Off, log() {} },
      });
      const token = { isCancellationRequested: false, onCancellationRequested: nothing };
      let version = 0;
      return text => {
        const headed = text.replace(/^(?=[一二三四五六七八九十]、)/gm, '# ');
        const document = TextDocument.create('file:///a.md', 'markdown', ++version, headed);
        return service.getDocumentSymbols(document, { includeLinkDefinitions: false }, token);
      };
    },
  },
];

/** What other tools take for the same texts, warm, as libraries; one that is not installed is said to be absent. */
export async function benchPeers(own) {
  const texts = [1, 10].map(factor => makeText(ONE * factor));
  const passes = texts.map(text => median(time(() => pass(text), { runs: 21 })));
  const rows = [
    await row({ name: 'Zongjie', does: 'all of it', read: text => own(text).findings.length }, texts, passes),
  ];
  for (const { load, ...peer } of PEERS) {
    const read = loaded(load);
    rows.push(read ? await row({ ...peer, read }, texts, passes) : [peer.name, peer.does, 'not installed', '', '']);
  }
  return table(['tool', 'does', '×1 (ms)', '×10 (ms)', '× one pass, ×10'], rows);
}

function loaded(load) {
  try {
    return load();
  } catch {
    return null;
  }
}

async function row({ name, does, read }, texts, passes) {
  const times = [];
  for (const text of texts) times.push(await medianOf(() => read(text)));
  return [name, does, ...times.map(ms), (times[1] / passes[1]).toFixed(0)];
}

/** Warm: the slowest tool has few calls, the others as many as a second has room for. */
async function medianOf(work) {
  const times = [];
  const until = performance.now() + 1000;
  while (times.length < 3 || (times.length < 60 && performance.now() < until)) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times.slice(Math.floor(times.length / 2)));
}
