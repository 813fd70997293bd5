/** The results go to a file or to lines of the log; mocha itself prints nothing. */
export const MOCHA_OPTIONS = {
  ui: 'tdd',
  timeout: 30_000,
  color: false,
  reporter: function silent() {
    // Needed as a constructor, for nothing.
  } as unknown as Mocha.ReporterConstructor,
} as const;
