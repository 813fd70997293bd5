import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, ensureChromium } from './vscode-host.mjs';

/** Opens a page in Chromium; `headed` shows it on the display. */
export async function openPage({ locale = 'zh-cn', headed = false, viewport = { width: 1440, height: 900 } } = {}) {
  const browser = await chromium.launch({ executablePath: ensureChromium(), headless: !headed, args: CHROMIUM_ARGS });
  const context = await browser.newContext({
    viewport: headed ? null : viewport,
    locale: locale === 'zh-cn' ? 'zh-CN' : 'en-US',
  });
  return { browser, page: await context.newPage(), close: () => browser.close() };
}
