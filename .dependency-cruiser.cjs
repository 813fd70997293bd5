/**
 * Who may import whom (server/ARCHITECTURE.md). `server/tools/check-layers.mjs` runs this and fails when fewer modules were
 * looked at than there are files.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const core = 'server/src/core';
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    forbid('no-cycles', 'A cycle has no order in which it could be read.', {}, { circular: true }),
    forbid(
      'text-is-the-ground',
      'text imports only text.',
      { path: `^${core}/text/` },
      { path: '.', pathNot: `^${core}/text/` },
    ),
    forbid(
      'model-stands-on-text',
      'model imports text, model and the fingerprints that a paragraph carries.',
      { path: `^${core}/model/` },
      { path: '.', pathNot: `^${core}/(text|model)/|^${core}/repeats/fingerprint[^/]*$` },
    ),
    forbid(
      'repeats-stand-on-model',
      'repeats import text, model and one another.',
      { path: `^${core}/repeats/` },
      { path: '.', pathNot: `^${core}/(text|model|repeats)/` },
    ),
    forbid(
      'filling-knows-the-sources',
      'filling imports text, model, and what values come from: repeats and figures.',
      { path: `^${core}/filling/` },
      { path: '.', pathNot: `^${core}/(text|model|repeats|figures|filling)/` },
    ),
    forbid(
      'figures-stand-on-model',
      'figures import text, model and one another.',
      { path: `^${core}/figures/` },
      { path: '.', pathNot: `^${core}/(text|model|figures)/` },
    ),
    forbid(
      'masking-stands-on-filling',
      'masking imports text, model, figures, and what filling knows of names.',
      { path: `^${core}/masking/` },
      { path: '.', pathNot: `^${core}/(text|model|figures|filling|masking)/` },
    ),
    forbid(
      'rules-know-no-features',
      'rules import what lies below them.',
      { path: `^${core}/rules/` },
      { path: '.', pathNot: `^${core}/(text|model|repeats|filling|figures|rules)/` },
    ),
    forbid(
      'a-rule-imports-no-other-rule',
      'Rules of one group may share a helper, never a rule of another group.',
      { path: `^${core}/rules/([^/]+)/` },
      { path: `^${core}/rules/[^/]+/`, pathNot: `^${core}/rules/$1/` },
    ),
    forbid(
      'core-is-pure',
      'The core imports nothing but itself.',
      { path: `^${core}/` },
      { path: '.', pathNot: `^${core}/` },
    ),
    forbid(
      'the-protocol-stands-alone',
      'protocol.ts is imported by the client and carries nothing with it but types.',
      { path: '^server/src/protocol(\\.ts$|/)' },
      { path: '.', pathNot: '^server/src/protocol/', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'edges-enter-the-core-by-its-door',
      'Outside the core only its indexes are imported.',
      { path: '^server/src/(lsp|node|browser|cli|tables|project)/' },
      { path: `^${core}/`, pathNot: `^${core}/(index|features/index|figures/index|config)\\.ts$` },
    ),
    forbid(
      'lsp-knows-no-host',
      'lsp runs in Node and in the browser.',
      { path: '^server/src/lsp/' },
      { path: '^(node:|fs$|path$|os$|child_process$)|^server/src/(node|browser|cli)/' },
    ),
    forbid(
      'tables-know-no-host',
      'tables turn bytes into sheets and back, in Node and in the browser.',
      { path: '^server/src/tables/' },
      { path: '^node:|^server/src/(?!core/|tables/|node/(?:decode-text|binary-kind|utf16-without-mark))' },
    ),
    forbid(
      'projects-know-no-host',
      'project reads what lies beside the texts through a port, in Node and in the browser.',
      { path: '^server/src/project/' },
      { path: '^node:|^server/src/(?!core/|project/|node/(?:decode-text|binary-kind|utf16-without-mark))' },
    ),
    forbid(
      'the-browser-has-no-node',
      'The browser entry has no Node module.',
      { path: '^server/src/browser/' },
      { path: '^node:|^server/src/(node|cli)/' },
    ),
    forbid(
      'client-knows-the-protocol-only',
      'The client imports of the server its protocol only.',
      { path: '^client/' },
      { path: '^server/', pathNot: '^server/src/protocol(\\.ts$|/)' },
    ),
    forbid('the-product-imports-no-test', 'Tests stand outside.', { path: '^(client|server)/' }, { path: '^test/' }),
    forbid(
      'no-network',
      'Nothing leaves the machine.',
      { path: '^(client|server)/src/' },
      { path: '^(node:)?(http|https|http2|net|tls|dgram|dns)(/|$)' },
    ),
    forbid(
      'no-child-process-but-the-server',
      'The language client alone starts a process.',
      { path: '^(client|server)/src/' },
      { path: '^(node:)?(child_process|cluster|worker_threads)$' },
    ),
    forbid(
      'no-unresolved',
      'What is imported exists.',
      { path: '^(client|server)/' },
      { couldNotResolve: true, pathNot: '^vscode$' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'types', 'default'],
      extensions: ['.ts', '.js', '.cjs', '.mjs', '.json', '.d.ts'],
    },
  },
};
