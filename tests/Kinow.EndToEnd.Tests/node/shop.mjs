// What people do who buy, on Apollo Client and on the page of the gateway for tests.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { gql } from '@apollo/client';
import { device as deviceAt } from './device.mjs';

const CART = `id orderable totalPrice totalTax totalPriceWithoutTax totalDiscount availableCheckoutProcesses
  vouchers { code amount refusal } content { items { refusal price trialPrice product { id } } }`;
const SESSION = 'accessToken refreshToken anonymous user { id }';
const ACCESSES = gql`{ user { accesses(perPage: 50) { items {
  id recurring dateRenewal dateExp product { id } switch { subscription { id } } } } } }`;
const ORDERS = gql`{ user { orders(perPage: 50) { pagination { total } items {
  id reference state process currency total totalTax totalWithoutTax totalDiscount taxes { rate amount } vouchers { code amount }
  lines { name trial autoRenewal price tax taxRate product { id } } history { state reason } } } } }`;
const CHECKOUT = gql`mutation Checkout($process: CheckoutProcess!, $price: Float!, $returnUrl: String, $paymentMethod: String) {
  checkout(process: $process, gateway: "test", price: $price, returnUrl: $returnUrl, paymentMethod: $paymentMethod) {
    paymentUrl paymentIntent { id clientSecret } order { id state } } }`;
const PLAY = gql`query Play($product: ID!) { cms { product(id: $product) { extension { ... on ProductTVOD {
  user { accessible } videos(perPage: 1) { items { id accessInfo { streaming reason } player { url sessionId manifest { url } } } } } } } } }`;

/** A shopper: a device, and what is done on it. */
export function shopper(url) {
  const device = deviceAt(url);
  const { read, change } = device;
  const enter = async (field, document, variables) => {
    const session = (await change(document, variables))[field];
    Object.assign(device.tokens, { accessToken: session.accessToken, refreshToken: session.refreshToken });
    return session;
  };
  return {
    ...device,
    arrive: () => enter('signin', gql`mutation { signin { ${SESSION} } }`),
    join: (user) => enter('signup', gql`mutation SignUp($user: SignUpInput!) { signup(user: $user, sendMail: false) { ${SESSION} } }`, { user }),
    signIn: (credentials) =>
      enter('signin', gql`mutation SignIn($credentials: SignInInput) { signin(credentials: $credentials) { ${SESSION} } }`, { credentials }),
    cart: async () => (await read(gql`{ billing { cart { ${CART} } } }`)).billing.cart,
    add: async (product, mode) => (await change(
      gql`mutation Add($product: ID!, $mode: ID) { addProductToCart(product: $product, accessMode: $mode) { ${CART} } }`, { product, mode },
    )).addProductToCart,
    addVoucher: async (code) => (await change(gql`mutation Voucher($code: String!) { addCartVoucher(code: $code) { ${CART} } }`, { code })).addCartVoucher,
    checkout: async (variables) => (await change(CHECKOUT, variables)).checkout,
    accesses: async () => (await read(ACCESSES)).user.accesses.items,
    orders: async () => (await read(ORDERS)).user.orders.items,
    toPlay: async (product) => (await read(PLAY, { product })).cms.product.extension,
  };
}

/** Something that is there soon: asked for until it is. What waits for the queue is done a minute later, when the worker looks again. */
export async function soon(what, ask, seconds = 150) {
  for (const start = Date.now(); Date.now() - start < seconds * 1000; await sleep(100)) {
    const found = await ask();
    if (found) return found;
  }
  return assert.fail(`There is still no ${what}.`);
}

/** Presses a button of the page of the gateway. */
export async function press(page, action) {
  const answer = await fetch(page, { method: 'POST', body: new URLSearchParams({ action }) });
  assert.equal(answer.status, 200, `${action} on ${page}`);
  return answer.text();
}

/** Titles and offers for sale here, for somebody who has got nothing. */
export async function catalogue({ read }) {
  const { films, offers } = (await read(gql`{ cms {
    films: products(query: "type:TVOD", perPage: 100) { items { id canBuy extension { ... on ProductTVOD {
      accessModes { id type price videoId videoGroupId } videos(perPage: 1) { items { id accessInfo { streaming } } } } } } }
    offers: products(query: "type:SVOD", perPage: 100) { items { id canBuy extension { ... on ProductSVOD {
      autoRenewal trialPeriod accessPeriod accessModes { id price } } } } } } }`)).cms;
  const modes = films.items
    .filter(({ canBuy, extension }) => canBuy && extension.videos.items[0]?.accessInfo.streaming === false)
    .flatMap(({ id, extension }) => extension.accessModes
      .filter(({ price, videoId, videoGroupId }) => price && !videoId && !videoGroupId)
      .map(({ id: mode, type, price }) => ({ product: id, mode, type, price })));
  const buy = modes.find(({ type }) => type === 'PURCHASE');
  const rent = modes.find(({ type, product }) => type === 'RENT' && product !== buy?.product);
  const renewing = offers.items.filter(({ canBuy, extension }) => canBuy && extension.autoRenewal && extension.accessModes[0].price);
  assert.ok(buy && rent && renewing.length > 1, JSON.stringify({ modes: modes.length, renewing }));
  return { buy, rent, offers: renewing.map(({ id, extension }) => ({ product: id, ...extension })) };
}
