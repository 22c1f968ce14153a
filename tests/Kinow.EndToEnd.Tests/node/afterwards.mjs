// What is left of a purchase when time has passed: what was bought plays, and what was rented is over.   node afterwards.mjs URL STATE
import assert from 'node:assert/strict';
import { rejectsWith } from './device.mjs';
import { shopper } from './shop.mjs';

const [url, state] = process.argv.slice(2);
const { email, password, bought, rented } = JSON.parse(state);
const phone = shopper(url);
await phone.signIn({ email, password });
assert.equal((await phone.toPlay(bought)).videos.items[0].accessInfo.streaming, true);
await rejectsWith(phone.toPlay(rented), 'ACCESS_EXPIRED');
assert.deepEqual((await phone.orders()).map((order) => order.state), ['PAID', 'PAID', 'PAID']);
