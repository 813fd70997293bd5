import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFrameParser } from '../../server/src/node/frame-parser';
import { frame } from './server-process';

function cut(bytes: Uint8Array, sizes: readonly number[]): readonly Uint8Array[] {
  const chunks: Uint8Array[] = [];
  let at = 0;
  for (const size of [...sizes, bytes.length]) {
    chunks.push(bytes.subarray(at, at + size));
    at += size;
  }
  return chunks;
}

describe('frames', () => {
  test('come out whole, however the bytes are cut, and nothing is left', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 6 }), fc.array(fc.nat(40)), (texts, sizes) => {
        const parser = createFrameParser();
        const read = cut(Buffer.from(texts.map(frame).join('')), sizes).flatMap(chunk => {
          const { bodies, fault } = parser.push(chunk);
          expect(fault).toBeNull();
          return bodies.map(body => JSON.parse(Buffer.from(body).toString()) as unknown);
        });
        expect(read).toEqual(texts);
        expect(parser.isWaiting()).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('a text that speaks of Content-Length is no fault', () => {
    const parser = createFrameParser();
    const bytes = Buffer.from(frame('Content-Length: 5\r\n\r\n'));
    expect(parser.push(bytes.subarray(0, 45)).fault).toBeNull();
    expect(parser.push(bytes.subarray(45)).bodies).toHaveLength(1);
  });

  test.each(['content-length: 2\r\n\r\n{}', 'Content-Type: a/b; charset=utf-8\r\nContent-Length:2\r\n\r\n{}'])(
    '%j is sound',
    bytes => {
      expect(createFrameParser().push(Buffer.from(bytes))).toMatchObject({ bodies: [expect.anything()], fault: null });
    },
  );

  test('a length that is too long is seen when the next header comes, though it comes byte by byte', () => {
    const parser = createFrameParser();
    const bytes = Buffer.from(`Content-Length: 500\r\n\r\n{}${frame({})}`);
    const faults = [...bytes].map(byte => parser.push(Uint8Array.of(byte)).fault);
    expect(faults.some(fault => fault !== null)).toBe(true);
  });

  test('random bytes are a fault, not a wait, as soon as they are no beginning of a header', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 2, maxLength: 60 }), bytes => {
        const text = Buffer.from(bytes).toString('latin1').toLowerCase();
        const isBeginning = ['content-length', 'content-type'].some(name =>
          name.startsWith(text.slice(0, name.length)),
        );
        if (!isBeginning) expect(createFrameParser().push(bytes).fault).not.toBeNull();
      }),
      { numRuns: 2000, examples: [[Uint8Array.from(Buffer.from('c\r'))]] },
    );
  });
});
