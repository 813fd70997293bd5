import { describe, expect, it, vi } from 'vitest';

vi.mock('vscode', () => import('./fake-vscode'));
const { statusText } = await import('../../client/src/views/status-text');

describe('the status item', () => {
  it('shows open gaps and characters', () => {
    expect(statusText({ gaps: 7, characters: 2341 }, 0)).toBe('7 to fill in · 2341 chars');
  });

  it('sets the characters against the target where there is one', () => {
    expect(statusText({ gaps: 7, characters: 2341 }, 3000)).toBe('7 to fill in · 2341/3000 chars');
  });

  it('takes no target below 1 for a target', () => {
    expect(statusText({ gaps: 0, characters: 12 }, -5)).toBe('0 to fill in · 12 chars');
  });
});
