import type { Day } from '../core/features/index';

/** The day as the writer's clock shows it. */
export function today(): Day {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
