import * as vscode from 'vscode';

/** Whether the run has a page whose keyboard can be used; a desktop window has none. */
export const hasKeyboard = vscode.env.appHost !== 'desktop';

let asked = 0;

/** Types into the input or list that is open, or is about to open, and presses keys, once the list `shows` a text. */
export function answerInput(text: string, keys: readonly string[] = ['Enter'], shows?: string): void {
  console.log(`VSCODE_TEST_KEYS ${JSON.stringify({ id: ++asked, text, keys, shows })}`);
}
