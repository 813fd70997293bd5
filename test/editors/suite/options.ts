/** The results go to a file or a line of the log; mocha itself prints nothing. */
export const MOCHA_OPTIONS = {
  ui: 'tdd',
  timeout: 60_000,
  color: false,
  reporter: function silent() {
    // Needed as a constructor, for nothing.
  } as unknown as Mocha.ReporterConstructor,
} as const;
