// What the scripts that drive the sample app have in common.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const sizes = {
  television: { width: 1920, height: 1080 },
  tablet: { width: 820, height: 1180 },
  phone: { width: 390, height: 844 },
};

export const launch = () => chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--autoplay-policy=no-user-gesture-required', '--mute-audio', '--disable-background-networking'],
});

// A device of its own: nobody has signed in there. What goes wrong on it is kept, and so is what it has asked the API for.
export async function device(browser, size = sizes.television) {
  const context = await browser.newContext({ viewport: size, locale: 'en-US', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const faults = [];
  const asked = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => /content security policy/i.test(message.text()) && faults.push(message.text()));
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname;
    if (path.startsWith('/v1/')) asked.push({ request, method: request.method(), path, headers: request.headers(), body: request.postData() });
  });
  return { context, page, faults, asked };
}

// Nothing that keeps somebody from using the page.
export async function isAccessible(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  assert.deepEqual(
    grave.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`).join(' | ')}`), [], page.url());
}

// Presses keys as somebody does who looks where the focus goes.
export async function press(page, ...keys) {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
  }
}

// What the focus is on, as a screen reader names it.
export const focused = (page) => page.evaluate(() => {
  const element = document.activeElement;
  return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
});

// Presses a key until what is wanted has the focus.
export async function pressUntil(page, key, wanted, most = 12) {
  for (let i = 0; i < most && !(await wanted()); i++) await press(page, key);
  assert.ok(await wanted(), `${key} did not lead there; the focus is on ${await focused(page)}.`);
}
