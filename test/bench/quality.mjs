import { makeText } from './corpus.mjs';
import { table } from './measure.mjs';

/** Ways to say a paragraph again, each near enough that a reader calls it the same. `pick` answers a number below its argument. */
const RETELLINGS = {
  'other figures': text => text.replace(/\d+/g, figure => String(7 * Number(figure) + 3)),
  'figures missing': text => text.replace(/\d+/g, ''),
  'gaps for figures': text => text.replace(/\d+/g, 'xx'),
  'another name': (text, pick) => replaceAt(text, 0, 4, ['某某区', '城关镇', '东风街道'][pick(3)]),
  'a clause less': (text, pick) => changeClauses(text, clauses => clauses.splice(pick(clauses.length), 1)),
  'a clause more': (text, pick) =>
    changeClauses(text, clauses => clauses.splice(pick(clauses.length), 0, '坚持边查边改、立行立改')),
  'a clause moved': (text, pick) =>
    changeClauses(text, clauses => clauses.push(...clauses.splice(pick(clauses.length - 1), 1))),
  'words put differently': (text, pick) => {
    let changed = text;
    for (let i = 0; i < text.length / 25; i++) changed = replaceAt(changed, pick(changed.length - 2), 2, '扎实');
    return changed;
  },
  'figures and a clause': (text, pick) => RETELLINGS['a clause less'](RETELLINGS['other figures'](text, pick), pick),
  'one copy on two lines': (text, pick) =>
    changeClauses(text, clauses => clauses.splice(1 + pick(clauses.length - 2), 0, '\n')),
};

/** How many near repeats of a text are found, by how they were made, and how many of its unique paragraphs are taken for repeats. */
export function benchQuality(analyse, { paragraphs = 6000, seed = 7 } = {}) {
  const random = createRandom(seed);
  const pick = below => Math.floor(random() * Math.max(1, below));
  const unique = makeText(paragraphs * 90, { finished: true, seed })
    .split('\n')
    .filter(line => line.length >= 30)
    .slice(0, paragraphs);
  const names = Object.keys(RETELLINGS);
  const lines = [];
  const made = new Map();
  for (const [index, text] of unique.entries()) {
    lines.push(text);
    if (index % 4 !== 3) continue;
    const name = names[(index >> 2) % names.length];
    // Far from the first: between neighbours much is meant.
    const original = unique[pick(index - 8)];
    const retold = RETELLINGS[name](original, pick).split('\n').filter(Boolean);
    for (const line of retold) made.set(lines.push(line) - 1, { name, original, whole: retold.length === 1 });
  }
  const found = new Map(analyse(lines.join('\n')).repeats.map(({ line, first }) => [line, lines[first]]));
  const rows = names.map(name => {
    const wanted = [...made].filter(([, retold]) => retold.name === name);
    const groups = new Set(wanted.map(([, { original }]) => original));
    const hit = new Set(wanted.filter(([line]) => found.has(line)).map(([, { original }]) => original));
    return { name, wanted: groups.size, found: hit.size };
  });
  const wanted = rows.reduce((sum, row) => sum + row.wanted, 0);
  const right = rows.reduce((sum, row) => sum + row.found, 0);
  const flagged = [...found.keys()].filter(line => !made.has(line)).length;
  return {
    found: right / wanted,
    flagged: flagged / unique.length,
    text: table(
      ['near repeats', 'made', 'found', '%'],
      [
        ...rows.map(row => [row.name, row.wanted, row.found, percent(row.found / row.wanted)]),
        ['all', wanted, right, percent(right / wanted)],
        ['unique paragraphs flagged', unique.length, flagged, percent(flagged / unique.length)],
      ],
    ),
  };
}

function percent(share) {
  return (100 * share).toFixed(1);
}

function replaceAt(text, at, length, by) {
  return text.slice(0, at) + by + text.slice(at + length);
}

/** Lets `change` work on the clauses of a paragraph; it ends as it did. */
function changeClauses(text, change) {
  const clauses = text.split(/[，。]/).filter(Boolean);
  change(clauses);
  return `${clauses.join('，').replaceAll('，\n，', '。\n')}。`;
}

/** mulberry32 */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
