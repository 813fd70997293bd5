// What a writer would see of a run's window beside the editor, and the keyboard for what only a writer can do.

/** Errors of the extension; the suite's own and the editor's are not among them. */
const OURS = /zongjie|\/dist\/(?:browser\/)?(?:client|server)\./;
const SUITE = /\/out\/test\//;
const KEYS = /VSCODE_TEST_KEYS (\{.*\})/s;

/**
 * Watches a page from before it is opened. `hear` takes each line that the window logs; `judge` tells what was seen, as tests:
 * the texts of the status item are expected to include those of `status`, those of the language status those of `language`.
 */
export async function watchWindow(page) {
  const seen = { status: new Set(), language: new Set(), notice: new Set(), error: new Set() };
  const answered = new Set();
  let keys = Promise.resolve();
  await page.exposeFunction('zongjieSeen', (what, text) => seen[what].add(text));
  await page.addInitScript(observe);

  const hear = (level, text) => {
    const asked = KEYS.exec(text);
    if (asked) {
      keys = keys.then(() => pressKeys(page, JSON.parse(asked[1]), answered)).catch(() => {});
      return;
    }
    if (level === 'error' && OURS.test(text) && !SUITE.test(text)) seen.error.add(text);
  };

  const judge = ({ status, language = [] }) => [
    test('the status bar counts gaps and characters', missing(status, seen.status)),
    ...language.map(text => test('the language status tells of the trouble', missing([text], seen.language))),
    test('no notification appears', [...seen.notice]),
    test('no error of the extension is logged', [...seen.error]),
  ];
  return { hear, judge };
}

function test(title, problems) {
  const error = problems.length ? { error: problems.join('\n') } : {};
  return { title: `the window: ${title}`, state: problems.length ? 'failed' : 'passed', ...error };
}

function missing(patterns, texts) {
  return patterns
    .filter(pattern => ![...texts].some(text => pattern.test(text)))
    .map(pattern => `${pattern} is not among: ${[...texts].join(' | ')}`);
}

/** The same line may be heard twice, from the window and from its log. */
async function pressKeys(page, { id, text, keys, shows }, answered) {
  if (answered.has(id)) return;
  answered.add(id);
  await page.waitForSelector('.quick-input-widget input:visible');
  await page.keyboard.insertText(text);
  if (shows) await page.waitForSelector(`.quick-input-list >> text=${shows}`);
  for (const key of keys) await page.keyboard.press(key);
}

/** Runs in the page. */
function observe() {
  const told = new Set();
  const tell = (what, text) => {
    if (!text || told.has(what + text)) return;
    told.add(what + text);
    window.zongjieSeen(what, text);
  };
  const look = () => {
    const item = document.querySelector('.statusbar-item[id$="zongjie.status"]');
    if (item) tell('status', item.textContent.trim());
    const language = document.querySelector('.statusbar-item[id="status.languageStatus"]');
    if (language) tell('language', language.getAttribute('aria-label'));
    for (const notice of document.querySelectorAll('.notification-list-item-message'))
      tell('notice', notice.textContent);
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
}
