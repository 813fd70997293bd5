// usage: npm run screenshots
// Takes the README's pictures from a real VS Code in Chinese that runs the built extension on the samples.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openPage } from './page.mjs';
import { startServer } from './vscode-server.mjs';

const SAMPLE = '2026年工作总结.txt';
const SETTINGS = {
  'workbench.colorTheme': 'Default Light Modern',
  'files.autoSave': 'off',
  'editor.fontSize': 15,
  // Latin quotation marks keep the width that the editor wraps by.
  'editor.fontFamily': "monospace, 'Noto Sans CJK SC'",
  'editor.lineHeight': 1.7,
  'editor.minimap.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.stickyScroll.enabled': false,
  'editor.lightbulb.enabled': 'off',
  'problems.decorations.enabled': true,
  'outline.collapseItems': 'alwaysExpand',
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
};

/** Keys for commands, since the command palette would have to be searched by words that change with the version. */
const KEYS = {
  'workbench.actions.view.problems': 'ctrl+alt+shift+1',
  'outline.focus': 'ctrl+alt+shift+2',
  'workbench.action.closePanel': 'ctrl+alt+shift+3',
  'workbench.action.gotoLine': 'ctrl+alt+shift+4',
  'editor.action.quickFix': 'ctrl+alt+shift+5',
  'zongjie.insertStructure': 'ctrl+alt+shift+6',
  'zongjie.nextGap': 'ctrl+alt+shift+7',
  'zongjie.fillGaps': 'ctrl+alt+shift+8',
};

const root = resolve(import.meta.dirname, '../..');
const images = join(root, 'docs/images');
const work = mkdtempSync(join(tmpdir(), 'zongjie-pictures-'));
const samples = join(work, '工作总结');
cpSync(join(root, 'samples'), samples, { recursive: true });
mkdirSync(images, { recursive: true });
const user = join(work, 'server-data/data/User');
mkdirSync(user, { recursive: true });
const bindings = Object.entries(KEYS).map(([command, key]) => ({ command, key }));
writeFileSync(join(user, 'keybindings.json'), JSON.stringify(bindings));

const server = await startServer({ kind: 'current', folder: work, locale: 'zh-cn', settings: SETTINGS });
const { page, close } = await openPage({ locale: 'zh-cn', viewport: { width: 1360, height: 850 } });
try {
  await openSample();
  await overview();
  await quickFix();
  await fillGaps();
  await structures();
} catch (error) {
  await page.screenshot({ path: join(tmpdir(), 'zongjie-screenshot-failed.png') });
  throw error;
} finally {
  await close();
  await server.stop();
  rmSync(work, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
process.exit(0);

async function openSample() {
  const payload = [
    ['extensionDevelopmentPath', server.remote(root)],
    ['openFile', server.remote(join(samples, SAMPLE))],
  ];
  await page.goto(server.url(samples, payload));
  await page.waitForSelector('.monaco-workbench .view-lines >> text=区图书馆', { timeout: 90_000 });
  await page.waitForSelector('.statusbar-item[id$="zongjie.status"] >> text=待填', { timeout: 60_000 });
}

/** Outline, text with its marks, problems, breadcrumbs, status. */
async function overview() {
  await run('workbench.actions.view.problems');
  await page.waitForSelector('.markers-panel-container >> text=待填');
  await run('outline.focus');
  await page.waitForSelector('.outline-tree >> text=完善阵地建设');
  await giveRoomToOutline();
  await goToGapOf(40);
  await take('overview');
}

/** The menu of a gap that the same paragraph elsewhere can fill. */
async function quickFix() {
  await run('workbench.action.closePanel');
  await goToGapOf(40);
  await run('editor.action.quickFix');
  await page.waitForSelector('.action-widget >> text=同一段落');
  await take('quick-fix');
  await page.keyboard.press('Escape');
}

/** The walk through the gaps with what is offered for one of them. */
async function fillGaps() {
  await goToGapOf(40);
  await run('zongjie.fillGaps');
  await page.waitForSelector('.quick-input-list >> text=同一段落');
  await take('fill-gaps');
  await page.keyboard.press('Escape');
}

/** The list of stock structures, searched by initials. */
async function structures() {
  await run('zongjie.insertStructure');
  await page.waitForSelector('.quick-input-list >> text=整篇骨架');
  await page.keyboard.type('xyb');
  await page.waitForSelector('.quick-input-list >> text=下一步·总领');
  await take('structures');
  await page.keyboard.press('Escape');
}

/** The list of files is folded, and the side bar widened. */
async function giveRoomToOutline() {
  await page.click('.explorer-viewlet .pane-header >> nth=0');
  const edge = await page.locator('.part.sidebar').boundingBox();
  const [x, y] = [edge.x + edge.width, edge.y + edge.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y, { steps: 5 });
  await page.mouse.up();
}

/** Selects the first gap of a line. */
async function goToGapOf(line) {
  await run('workbench.action.gotoLine');
  await page.waitForSelector('.quick-input-widget input:visible');
  await page.keyboard.type(String(line));
  await page.keyboard.press('Enter');
  await page.waitForSelector('.quick-input-widget', { state: 'hidden' });
  await run('zongjie.nextGap');
  await page.waitForSelector('.statusbar-item >> text=/已选择|selected/');
}

async function run(command) {
  await page.keyboard.press(
    KEYS[command].replace(/\b[a-z]/g, letter => letter.toUpperCase()).replace('Ctrl', 'Control'),
  );
}

async function take(name) {
  await page.mouse.move(680, 2);
  await settled();
  await page.screenshot({ path: join(images, `${name}.png`) });
  console.log(`docs/images/${name}.png`);
}

/** Waits until two pictures in a row are the same. */
async function settled() {
  let last = await page.screenshot();
  for (let tries = 0; tries < 40; tries++) {
    await page.waitForTimeout(250);
    const next = await page.screenshot();
    if (next.equals(last)) return;
    last = next;
  }
}
