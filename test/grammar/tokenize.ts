import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';

export const GRAMMAR_FILE = 'syntaxes/zongjie.tmLanguage.json';

/** Loads the grammar as VS Code does: its engine and its reader of grammars. */
export async function loadGrammar(): Promise<IGrammar> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: () => Promise.resolve(parseRawGrammar(readFileSync(GRAMMAR_FILE, 'utf8'), GRAMMAR_FILE)),
  });
  const grammar = await registry.loadGrammar('source.zongjie');
  if (!grammar) throw new Error(`no grammar in ${GRAMMAR_FILE}`);
  return grammar;
}

/** A piece of text with its innermost scope, `一、 keyword.control.marker.chinese`; text without a scope of its own is left out. */
export function scoped(grammar: IGrammar, text: string): readonly string[] {
  let state = INITIAL;
  return text.split('\n').flatMap(line => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens
      .filter(({ scopes }) => scopes.length > 1)
      .map(({ scopes, startIndex, endIndex }) => {
        const name = scopes.at(-1)?.replace('.zongjie', '') ?? '';
        return `${line.slice(startIndex, endIndex)} ${name}`;
      });
  });
}
