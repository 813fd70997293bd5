/** How the marks of a text are read: in Markdown `**` is emphasis, a fence is code, `#` begins a heading. */
export type Syntax = 'plain' | 'markdown';
