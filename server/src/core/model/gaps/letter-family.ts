/** Signs that are written for what is missing; a placeholder is a run of one family. */
export type Family = 'latin' | 'cross' | 'star' | 'line' | 'circle' | 'N';

/** The family of a UTF-16 unit, or null. */
export function letterFamily(code: number): Family | null {
  switch (code) {
    case 0x78: // x
    case 0x58: // X
    case 0xff58: // ｘ
    case 0xff38: // Ｘ
      return 'latin';
    case 0xd7: // ×
    case 0x2715: // ✕
    case 0x2716: // ✖
      return 'cross';
    case 0x2a: // *
    case 0xff0a: // ＊
      return 'star';
    case 0x5f: // _
    case 0xff3f: // ＿
      return 'line';
    case 0x25cb: // ○
    case 0x25ef: // ◯
      return 'circle';
    case 0x4e: // N
    case 0xff2e: // Ｎ
      return 'N';
    default:
      return null;
  }
}
