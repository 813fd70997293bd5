import * as vscode from 'vscode';
import './serving.test';
import './outline.test';
import './gaps.test';
import './filling.test';
import './walk.test';
import './gap-list.test';
import './masking.test';
import './repeats.test';
import './ignored.test';
import './lost-characters.test';
import './writing.test';
import './own-terms.test';
import './structure.test';
import './structure-commands.test';

// In a browser VS Code saves by itself after a moment: what a test has written could not be taken back.
suiteSetup(() =>
  vscode.workspace.getConfiguration('files').update('autoSave', 'off', vscode.ConfigurationTarget.Global),
);
