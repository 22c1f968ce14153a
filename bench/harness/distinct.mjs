// A flood of queries of which no two are the same: what it does to the memory of answers, and to the home screen that is in it.
import { join } from 'node:path';
import { bench } from './folders.mjs';
import { burst, median } from './measure.mjs';
import { options } from './options.mjs';
import { bodyFile } from './requests.mjs';
import { say } from './say.mjs';
import { load } from './wrk.mjs';

const seconds = 5;
const script = join(bench, 'harness', 'distinct.lua');

async function homeScreen(process, route) {
  const rates = [];
  for (let round = 0; round < options.rounds; round++) rates.push((await burst(process, route, 'home')).rate);
  return median(rates);
}

/** Asks them, and returns how many there were, requests per second of the home screen before and after, and resident memory on the way. */
export async function distinct(process, routes) {
  const before = await homeScreen(process, routes.home);
  const memory = [];
  let asked = 0;
  while (asked < options.distinct) {
    const environment = { BENCH_FROM: String(asked) };
    const rate = await load(process.port, routes.product, bodyFile('product'), seconds, { script, environment });
    asked += Math.ceil(rate * seconds);
    memory.push({ asked, resident: process.residentMemory() });
  }
  const after = await homeScreen(process, routes.home);
  say(`${asked} different queries`);
  return { asked, before, after, early: memory.find((one) => one.asked >= asked / 10).resident, late: memory.at(-1).resident };
}
