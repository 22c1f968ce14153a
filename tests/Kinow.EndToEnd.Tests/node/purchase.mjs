// All of buying, on Apollo Client: fill a cart as nobody, join, use a voucher, be asked twice by the bank, play, rent, subscribe, be declined, change
// the offer, switch the renewal off, and look at what it came to.   node purchase.mjs URL ADDRESS
import assert from 'node:assert/strict';
import { gql } from '@apollo/client';
import { rejectsWith } from './device.mjs';
import { catalogue, press, shopper, soon } from './shop.mjs';

const [url, email] = process.argv.slice(2);
const password = 'correct horse battery staple';
const returnUrl = 'https://app.example.com/back';
const cents = (amount) => Math.round(amount * 100);
const sum = (amounts) => amounts.reduce((total, amount) => total + cents(amount), 0);

const phone = shopper(url);
const accessTo = (product) => soon(`access to ${product}`, async () => (await phone.accesses()).find((access) => access.product.id === product));
const lastOrder = async () => (await phone.orders())[0];

// Somebody without an account fills a cart, which comes along when they join.
async function join(film) {
  const { anonymous } = await phone.arrive();
  const filled = await phone.add(film.product, film.mode);
  assert.deepEqual(filled.content.items.map(({ product }) => product.id), [film.product]);
  await rejectsWith(phone.checkout({ process: 'URL', price: filled.totalPrice, returnUrl }), 'UNAUTHENTICATED');
  const { user } = await phone.join({ firstname: 'Ada', lastname: 'Byron', email, password });
  assert.notEqual(user.id, anonymous);
  const cart = await phone.cart();
  assert.deepEqual(cart.content.items.map(({ product }) => product.id), [film.product]);
  assert.equal(cart.totalPrice, filled.totalPrice);
  return cart;
}

// By a voucher, on the gateway's page, where the bank asks for a second step.
async function buy(film, full) {
  await rejectsWith(phone.addVoucher('NOT-A-VOUCHER'), 'VOUCHER_NOT_VALID');
  const cart = await phone.addVoucher('welcome10');
  assert.equal(cents(cart.totalPrice) + cents(cart.totalDiscount), cents(full.totalPrice));
  assert.ok(Math.abs(cents(cart.totalDiscount) - cents(full.totalPrice) / 10) <= 1, `${cart.totalDiscount} of ${full.totalPrice}`);
  assert.equal(cents(cart.totalPriceWithoutTax) + cents(cart.totalTax), cents(cart.totalPrice));
  await rejectsWith(phone.checkout({ process: 'URL', price: full.totalPrice, returnUrl }), 'PRICE_CHANGED');
  assert.equal((await phone.orders()).length, 0);
  await rejectsWith(phone.checkout({ process: 'URL', price: cart.totalPrice, returnUrl: 'javascript:alert(1)' }), 'BAD_USER_INPUT');

  const { paymentUrl, order } = await phone.checkout({ process: 'URL', price: cart.totalPrice, returnUrl });
  assert.equal(order.state, 'PENDING');
  await rejectsWith(phone.toPlay(film.product), 'ACCESS_REQUIRED');
  await press(paymentUrl, 'Authenticate');
  assert.equal((await lastOrder()).state, 'PENDING');
  await press(paymentUrl, 'Pay');
  await soon('paid order', async () => (await lastOrder()).state === 'PAID');
  await accessTo(film.product);
  assert.deepEqual((await phone.cart()).content.items, []);
}

async function play(film) {
  const { user, videos } = await phone.toPlay(film.product);
  assert.equal(user.accessible, true);
  const [{ accessInfo, player }] = videos.items;
  assert.equal(accessInfo.streaming, true);
  assert.ok(new URL(player.manifest.url).searchParams.size > 0, player.manifest.url);
  assert.ok(player.sessionId);
}

// At once, by a method that asks for a second step in the app; and what is owned is not sold again.
async function rent(film, owned) {
  await rejectsWith(phone.add(owned.product, owned.mode), 'BAD_USER_INPUT');
  const { totalPrice: price } = await phone.add(film.product, film.mode);
  const { paymentUrl, paymentIntent } = await phone.checkout({ process: 'PAYMENT_AUTHORIZATION', price, paymentMethod: 'test_3ds' });
  assert.equal(paymentUrl, null);
  const confirm = (secret) => fetch(new URL(`/pay/${paymentIntent.id}/confirm`, url), {
    method: 'POST', body: new URLSearchParams({ client_secret: secret, payment_method: 'test_pay' }),
  });
  assert.equal((await confirm('not the secret')).status, 400);
  assert.equal((await lastOrder()).state, 'PENDING');
  assert.equal((await confirm(paymentIntent.clientSecret)).status, 200);
  const access = await accessTo(film.product);
  assert.ok(access.dateExp && !access.recurring, JSON.stringify(access));
  await play(film);
}

// A card that is declined, and another one.
async function subscribe({ product }) {
  const { totalPrice: price } = await phone.add(product);
  const paying = { process: 'PAYMENT_AUTHORIZATION', price };
  await rejectsWith(phone.checkout({ ...paying, paymentMethod: 'test_decline' }), 'PAYMENT_FAILED');
  assert.equal((await lastOrder()).state, 'FAILED');
  assert.equal((await phone.accesses()).length, 2);
  const { order } = await phone.checkout({ ...paying, paymentMethod: 'test_pay' });
  assert.equal(order.state, 'PAID');
  const access = await accessTo(product);
  assert.equal(access.recurring, true);
  assert.equal(access.dateRenewal, access.dateExp);
  return { access, order: order.id };
}

async function change(access, other) {
  const variables = { access: Number(access.id), offer: Number(other.product) };
  const plan = gql`mutation Plan($access: Float!, $offer: Float!) { addSVODSwitch(productAccessId: $access, subscriptionId: $offer) }`;
  const planned = async () => (await phone.accesses()).find(({ id }) => id === access.id).switch?.subscription.id;
  await rejectsWith(phone.change(plan, { ...variables, offer: Number(access.product.id) }), 'SWITCH_NOT_AVAILABLE');
  assert.equal((await phone.change(plan, variables)).addSVODSwitch, true);
  assert.equal(await planned(), other.product);
  const cancel = gql`mutation Keep($access: Float!) { cancelSVODSwitch(productAccessId: $access) }`;
  assert.equal((await phone.change(cancel, variables)).cancelSVODSwitch, true);
  assert.equal(await planned(), undefined);
}

async function switchRenewal(access) {
  const toggle = gql`mutation Toggle($id: ID!) { toggleAccessRenewal(access: $id, message: "Too dear") }`;
  const state = async () => (await phone.accesses()).find(({ id }) => id === access.id);
  assert.equal((await phone.change(toggle, { id: access.id })).toggleAccessRenewal, false);
  assert.deepEqual([(await state()).recurring, (await state()).dateRenewal], [false, null]);
  assert.equal((await phone.change(toggle, { id: access.id })).toggleAccessRenewal, true);
  assert.deepEqual([(await state()).recurring, (await state()).dateRenewal], [true, access.dateRenewal]);
}

// Amounts add up to the last unit, in whatever way they are looked at.
async function lookAtOrders(expected) {
  const orders = await phone.orders();
  assert.deepEqual(orders.map(({ state, lines }) => [state, ...lines.map(({ product }) => product.id)]), expected);
  for (const order of orders) {
    assert.equal(sum(order.lines.map(({ price }) => price)), cents(order.total));
    assert.equal(sum(order.lines.map(({ tax }) => tax)), cents(order.totalTax));
    assert.equal(sum(order.taxes.map(({ amount }) => amount)), cents(order.totalTax));
    assert.equal(cents(order.total) - cents(order.totalTax), cents(order.totalWithoutTax));
    assert.equal(order.history.at(-1).state, order.state);
  }
  assert.deepEqual(orders.at(-1).vouchers.map(({ code }) => code), ['WELCOME10']);
  assert.equal(cents(orders.at(-1).vouchers[0].amount), cents(orders.at(-1).totalDiscount));
  assert.ok(orders.some(({ totalTax }) => totalTax > 0));
}

const { buy: film, rent: other, offers } = await catalogue(phone);
const offer = offers.find(({ trialPeriod }) => trialPeriod === 0) ?? offers[0];
await buy(film, await join(film));
await play(film);
await rent(other, film);
const { access, order } = await subscribe(offer);
await change(access, offers.find(({ product }) => product !== offer.product));
await switchRenewal(access);
await lookAtOrders([['PAID', offer.product], ['PAID', other.product], ['PAID', film.product]]);
console.log(JSON.stringify({
  ...{ email, password, bought: film.product, rented: other.product },
  ...{ offer: offer.product, period: offer.accessPeriod, access: access.id, order, until: access.dateExp },
}));
