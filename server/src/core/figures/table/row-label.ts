import { isMeasure } from '../quantity/unit';

/** The name in a row's first cell, taken apart. */
export interface RowLabel {
  /** Without number, 其中 and unit. */
  readonly name: string;
  /** 群众来信（件） */
  readonly unit: string;
  /** How far it is set in, two spaces a step; 其中： and two spaces mean that it is a part of the row above. */
  readonly depth: number;
  /** Whether 其中 stands before it. */
  readonly part: boolean;
}

export function readRowLabel(cell: string): RowLabel {
  const text = cell.normalize('NFKC');
  const indent = /^\s*/.exec(text)?.[0].length ?? 0;
  const trimmed = text.trim().replace(/\s+/g, '');
  const part = /^(?:其中|其中包括)[:,]?/.exec(trimmed)?.[0] ?? '';
  const numbered = trimmed.slice(part.length).replace(NUMBER, '');
  const bracket = /\(([^()]{1,8})\)$/.exec(numbered);
  const unit = bracket && isMeasure(bracket[1] ?? '') ? (bracket[1] ?? '') : '';
  const name = unit === '' ? numbered : numbered.slice(0, numbered.length - unit.length - 2);
  const depth = Math.max(Math.floor(indent / 2), part === '' ? 0 : 1);
  return { name: name.replace(/[:：]$/, ''), unit, depth, part: part !== '' };
}

/** 1. （一） 一、 */
const NUMBER = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,3}[.、](?!\d))/;
