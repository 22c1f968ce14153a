// In a browser: every screen of the sample app, on a television, a tablet and a phone. Nothing keeps anybody from using it, nothing is wider than the
// screen, and a picture of each is kept.
//
//   node sample/looks.mjs <url of the server> <folder for the pictures> [<part of the screens' names>]
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { device, isAccessible, launch, press, sizes } from './browser.mjs';

const [server, folder, part = ''] = process.argv.slice(2);
const home = `${server}/sample/`;
mkdirSync(folder, { recursive: true });

async function ask(query, token) {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  const answer = await fetch(`${server}/v1/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data, errors } = await answer.json();
  assert.equal(errors, undefined, JSON.stringify(errors));
  return data;
}

// An account that has some of everything, with something in its cart.
const { signin } = await ask(`mutation { signin(credentials: { email: "demo10@example.com", password: "kinow-demo" }) { accessToken refreshToken expiresIn } }`);
const { user, cms } = await ask(`{
  user { videos(perPage: 1) { items { id product { id } } } }
  cms {
    offers: products(query: "type:SVOD", perPage: 1) { items { id } }
    bundles: products(query: "type:BUNDLE", perPage: 1) { items { id } }
    titles: products(query: "type:TVOD", perPage: 100) { items { id name canBuy extension {
      user { reason }
      ... on ProductTVOD { accessModes { id type } videos(perPage: 1) { pagination { total } } videoGroups(perPage: 5) { items { videos(perPage: 1) { pagination { total } } } } }
    } } }
  }
}`, signin.accessToken);
const titles = cms.titles.items;
const series = titles.find(({ extension }) => extension.videoGroups.items.filter(({ videos }) => videos.pagination.total > 2).length > 1) ?? titles[0];
const closed = titles.find(({ name, canBuy, extension }) => name && canBuy && extension.user.reason === 'NO_ACCESS' && extension.accessModes.some(({ type }) => type === 'RENT'));
const mode = closed.extension.accessModes.find(({ type }) => type === 'RENT').id;
await ask(`mutation { resetCart { id } addProductToCart(product: ${closed.id}, accessMode: "${mode}") { id } }`, signin.accessToken);
const tokens = { ...signin, expiresAt: Date.now() + signin.expiresIn * 1000, account: true };

// Each screen: its name, its address, what shows that it is there, and what is done before the picture.
const anonymous = [
  ['home', '', '.rail .card'],
  ['home-by-keys', '', '.rail .card', (page) => press(page, 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight')],
  ['category', 'category/2', '.grid .card'],
  ['search', 'search?q=night', '.facet'],
  ['genres', 'search', '.genre'],
  ['screen', 'screen/family', '.block .card'],
  ['page', 'page/terms', '.prose'],
  ['title', `product/${closed.id}`, '.access[data-reason]'],
  ['series', `product/${series.id}`, '.access[data-reason]'],
  ['offer', `product/${cms.offers.items[0].id}`, '.access[data-reason]'],
  ['bundle', `product/${cms.bundles.items[0].id}`, '.access[data-reason]'],
  ['sign-in', 'signin', '.door-form'],
  ['sign-up', 'signup', '.door-form'],
  ['television', 'tv', '[data-code]'],
  ['not-there', 'nothing', '.page h1'],
  ['switched-off', '?as=ios/4.9.1', '.closed[data-status]'],
];
const own = [
  ['own-home', '', '.card[href^="/sample/watch/"]'],
  ['open-title', `product/${user.videos.items[0].product.id}`, '.access .button.primary'],
  ['player', `watch/${user.videos.items[0].id}`, '.controls', (page) => page.waitForSelector('.controls-time:not(:text("/ 0:00"))')],
  ['cart', 'cart', '.cart-line'],
  ['account', 'account', '.account-columns'],
  ['devices', 'devices', '.row'],
  ['profiles', 'profiles', '.profile'],
  ['new-profile', 'profiles', '.profile', (page) => page.click('text=Somebody else')],
  ['activate', 'activate', '.code-input'],
];

// Letters have come, and nothing stands in for what is still to come, but below the end of a list.
async function isSettled(page) {
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  await page.waitForSelector('.bone:not(.grid-more *), [aria-label="Loading"]', { state: 'detached' });
  await page.waitForTimeout(150);
}

// On tablets, what is laid out for them.
const asides = /^(home|search|series|own-home|player|cart|account)$/;

const browser = await launch();
async function show(size, screens, signedIn) {
  const { context, page, faults } = await device(browser, sizes[size]);
  if (signedIn) await context.addInitScript((value) => localStorage.setItem('kinow.session', value), JSON.stringify(tokens));
  for (const [name, path, sign, act] of screens.filter(([name]) => name.includes(part) && (size !== 'tablet' || asides.test(name)))) {
    const start = Date.now();
    await page.goto(home + path);
    await page.waitForSelector(sign);
    await act?.(page);
    await isSettled(page);
    await page.screenshot({ path: join(folder, `${size}-${name}.png`) });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (process.env.TIMES) console.error(size, name, Date.now() - start);
    assert.ok(wide <= 0, `${name} is ${wide} pixels too wide for a ${size}.`);
    if (size === 'phone') await isAccessible(page);
  }

  assert.deepEqual(faults, []);
  await context.close();
}

try {
  for (const size of Object.keys(sizes)) {
    await show(size, anonymous, false);
    await show(size, own, true);
  }

  console.log('ok');
} finally {
  await browser.close();
}
