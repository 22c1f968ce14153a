// What becomes of a purchase, a step at a time: money back, a subscription that is declined, recovered, renewed, changed and switched off.
//   node subscriber.mjs URL STATE STEP     STATE is what the step before has written, first of all purchase.mjs; days to wait are in it
import assert from 'node:assert/strict';
import { gql } from '@apollo/client';
import { rejectsWith } from './device.mjs';
import { catalogue, press, shopper, soon } from './shop.mjs';

const [url, before, step] = process.argv.slice(2);
const state = JSON.parse(before);
const phone = shopper(url);
await phone.signIn({ email: state.email, password: state.password });

const RENEWALS = gql`{ user { accesses(perPage: 50) { items {
  id recurring dateExp dateRenewal product { id } switch { subscription { id } }
  renewal { state failedAttempts lastFailure gracePeriodEnd endReason price } } } } }`;
const accesses = async () => (await phone.read(RENEWALS)).user.accesses.items;
const subscriptionTo = async (offer) => (await accesses()).find(({ product }) => product.id === offer);
const paid = async () => (await phone.orders()).filter((order) => order.state === 'PAID');
const pageOf = (payment) => `${new URL(`/pay/${payment}`, url)}`;
const paymentOf = (order, attempt, process) => `test_${order.replaceAll('-', '')}_${attempt}_${process}`;

// One more order is paid, for this offer and this price, and the subscription goes on for its period.
async function renewedTo(offer, from) {
  const access = await soon(`renewal of ${offer}`, async () => {
    const found = await subscriptionTo(offer);
    // The one before has run out, and may have been read just before it was renewed.
    const isNew = found?.renewal?.state === 'SCHEDULED' && Date.parse(found.dateExp) > Date.now();
    return isNew && (await paid()).length === state.paid + 1 && found;
  });
  const [{ lines, total }] = await phone.orders();
  assert.deepEqual(lines.map(({ product, autoRenewal }) => [product.id, autoRenewal]), [[offer, true]]);
  assert.ok(total > 0);
  assert.equal(access.renewal.failedAttempts, 0);
  assert.ok(Date.parse(access.dateExp) > Date.parse(from ?? 0), JSON.stringify(access));
  state.paid += 1;
  state.until = access.dateExp;
  state.access = access.id;
}

const steps = {
  // The means of payment is good today, and will be declined.
  async begins() {
    state.paid = (await paid()).length;
    const rental = (await phone.orders()).find(({ lines }) => lines[0].product.id === state.rented);
    state.refundOrder = rental.id;
    state.refundPayment = paymentOf(rental.id, 1, 'paymentauthorization');
    await press(pageOf(paymentOf(state.order, 2, 'paymentauthorization')), 'decline-renewals');
  },
  async refunded() {
    await soon('refund', async () => (await phone.orders()).some(({ id, state: now }) => id === state.refundOrder && now === 'REFUNDED'));
    await soon('end of the rental', async () => !(await accesses()).some(({ product }) => product.id === state.rented));
    state.paid -= 1;
    state.wait = state.period + 0.5;
  },
  async declined() {
    const { renewal, recurring } = await soon('decline', async () => {
      const found = await subscriptionTo(state.offer);
      return found?.renewal?.failedAttempts > 0 && found;
    });
    assert.deepEqual([renewal.state, renewal.failedAttempts, recurring], ['PAYMENT_FAILED', 1, true]);
    assert.ok(renewal.lastFailure && Date.parse(renewal.gracePeriodEnd), JSON.stringify(renewal));
    assert.equal((await paid()).length, state.paid);
    await press(pageOf(paymentOf(state.order, 2, 'paymentauthorization')), 'allow-renewals');
    state.wait = 1;
  },
  async recovered() {
    await renewedTo(state.offer);
    state.wait = state.period;
  },
  async renewed() {
    await renewedTo(state.offer);
    const other = (await catalogue(phone)).offers.find(({ product }) => product !== state.offer);
    state.other = other.product;
    await phone.change(
      gql`mutation Plan($access: Float!, $offer: Float!) { addSVODSwitch(productAccessId: $access, subscriptionId: $offer) }`,
      { access: Number(state.access), offer: Number(state.other) },
    );
    assert.equal((await subscriptionTo(state.offer)).switch.subscription.id, state.other);
    state.wait = state.period;
  },
  async switched() {
    await renewedTo(state.other);
    const toggle = gql`mutation Toggle($id: ID!) { toggleAccessRenewal(access: $id, message: "Too dear") }`;
    assert.equal((await phone.change(toggle, { id: state.access })).toggleAccessRenewal, false);
    assert.equal((await subscriptionTo(state.other)).renewal, null);
    state.wait = 400;
  },
  async ended() {
    await soon('end', async () => !(await subscriptionTo(state.other)));
    assert.equal((await paid()).length, state.paid);
    state.wait = 500;
  },
  async later() {
    assert.equal((await phone.toPlay(state.bought)).videos.items[0].accessInfo.streaming, true);
    // What is left of it is the subscription that has ended.
    await rejectsWith(phone.toPlay(state.rented), 'ACCESS_EXPIRED');
    assert.equal((await paid()).length, state.paid);
    assert.equal((await phone.orders()).at(-1).state, 'PAID');
  },
};
await steps[step]();
console.log(JSON.stringify(state));
