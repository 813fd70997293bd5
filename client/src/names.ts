/** The prefix of settings, commands and context keys. */
export const CLIENT_ID = 'zongjie';
export const CLIENT_NAME = '工作总结';
/** The language that summaries have by their file names. */
export const LANGUAGE = 'zongjie';
