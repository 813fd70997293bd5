/** A day as the writer's clock shows it: month and day from 1. The core has no clock, so the edges hand it in. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
