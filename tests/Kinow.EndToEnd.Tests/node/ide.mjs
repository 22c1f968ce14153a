// In a browser: opens the IDE, runs its example, writes a query, presses Run, reads the answer, opens the schema reference. Pictures of both are kept.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [url, pictures] = process.argv.slice(2);
mkdirSync(pictures, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync',
  ],
});

// A press while the page is still busy is lost: it is tried again until what it should show is there.
async function press(button, shown) {
  for (let i = 0; i < 10 && !(await shown.isVisible()); i++) {
    await button.click();
    await shown.waitFor({ timeout: 8_000 }).catch(() => {});
  }
}

const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
try {
  page.setDefaultTimeout(60_000);
  const broken = [];
  const elsewhere = [];
  page.on('pageerror', (error) => broken.push(error.message));
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== new URL(url).origin) elsewhere.push(request.url());
  });

  await page.goto(url);
  await page.getByText('Create Document').first().click();
  await page.getByText('Schema available').waitFor();

  // It starts with an example that can be run as it is.
  await page.getByText('FirstRail').first().waitFor();
  await press(page.getByRole('button', { name: 'Run' }).first(), page.getByText('"priceFormat"').first());
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(pictures, 'ide-example.png') });

  // And takes what somebody writes.
  await page.locator('.monaco-editor').first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('{ platform { name } cms { products(perPage: 2) { pagination { total } items { id name } } } }');
  await press(page.getByRole('button', { name: 'Run' }).first(), page.getByText('Kinow Demo').first());
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(pictures, 'ide-answer.png') });
  const shown = await page.evaluate(() => document.body.innerText.replaceAll('\u00a0', ' '));
  assert.match(shown, /"total": \d+/);

  await press(page.getByText('Schema Reference').first(), page.getByText('Kind of type: Object').first());
  assert.match(await page.evaluate(() => document.body.innerText), /The catalogue: products, categories/);
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(pictures, 'ide-schema.png') });
  assert.deepEqual(broken, [], 'errors in the page');
  assert.deepEqual(elsewhere, [], 'requests to other servers');
  console.log('ok');
} catch (error) {
  await page.screenshot({ path: join(pictures, 'ide-failure.png') });
  throw error;
} finally {
  await browser.close();
}
