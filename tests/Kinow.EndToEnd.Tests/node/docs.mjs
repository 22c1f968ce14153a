// In a browser: opens pages of the documentation at three widths, light and dark, with pictures of each; audits them with axe, searches,
// opens the menu of a phone, and counts what the page refuses or asks of other servers.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [url, pictures] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const widths = { phone: [390, 844], tablet: [820, 1180], desktop: [1440, 900] };
const pages = { home: '', guide: 'guides/play.html', type: 'reference/session.html', codes: 'reference/errors.html', limits: 'reference/limits.html' };

mkdirSync(pictures, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'],
});
const wrong = [];

async function open(colorScheme, width) {
  const [w, h] = widths[width];
  const context = await browser.newContext({ viewport: { width: w, height: h }, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on('pageerror', error => wrong.push(`${page.url()}: ${error.message}`));
  page.on('console', message => message.type() === 'error' && wrong.push(`${page.url()}: ${message.text()}`));
  page.on('request', request => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(url)) wrong.push(`${page.url()} asks ${request.url()}`);
  });
  return page;
}

async function audit(page, name) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  for (const { impact, id, nodes } of violations) {
    if (['serious', 'critical'].includes(impact)) wrong.push(`${name}: ${id}, ${nodes.slice(0, 3).map(({ html }) => html).join(' ')}`);
  }

  const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  if (wide > room) wrong.push(`${name} is ${wide} wide in a window of ${room}`);
}

try {
  for (const colorScheme of ['light', 'dark']) {
    for (const width of Object.keys(widths)) {
      const page = await open(colorScheme, width);
      for (const [name, path] of Object.entries(pages).filter(([name]) => width !== 'tablet' || ['guide', 'type'].includes(name))) {
        await page.goto(url + path, { waitUntil: 'networkidle' });
        await page.screenshot({ path: join(pictures, `docs-${name}-${width}-${colorScheme}.png`) });
        await audit(page, `${name}, ${width}, ${colorScheme}`);
      }

      await page.context().close();
    }
  }

  // What is searched for is found without any server, and leads to the field.
  const desk = await open('light', 'desktop');
  await desk.goto(url + 'guides/play.html', { waitUntil: 'networkidle' });
  await desk.getByRole('button', { name: /Search/ }).first().click();
  await desk.locator('#localsearch-input').fill('requestSignInCode');
  await desk.locator('.VPLocalSearchBox .result').first().waitFor();
  await desk.screenshot({ path: join(pictures, 'docs-search.png') });
  await desk.locator('.VPLocalSearchBox .result', { hasText: 'requestSignInCode' }).first().click();
  await desk.waitForURL(/reference\/television\.html#/);

  const phone = await open('dark', 'phone');
  await phone.goto(url + 'guides/play.html', { waitUntil: 'networkidle' });
  await phone.getByRole('button', { name: 'Menu' }).click();
  await phone.getByRole('link', { name: 'Continue watching' }).first().waitFor();
  await phone.screenshot({ path: join(pictures, 'docs-menu.png') });

  assert.deepEqual(wrong, []);
  console.log('ok');
} finally {
  await browser.close();
}
