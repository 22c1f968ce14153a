// The three kinds of measurement. Nothing here knows who is measured.
import { setTimeout as sleep } from 'node:timers/promises';
import { options } from './options.mjs';
import { body, bodyFile } from './requests.mjs';
import { ServerProcess } from './server-process.mjs';
import { load } from './wrk.mjs';

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Loads a route until it stops getting faster. Returns the seconds that took. */
export async function warm(port, route, operation) {
  let best = 0;
  let seconds = 0;
  for (let still = 0; seconds < options.warmLeast || (still < 2 && seconds < options.warmMost); seconds += options.warmBurst) {
    const rate = await load(port, route, bodyFile(operation), options.warmBurst);
    still = rate > best * 1.02 ? 0 : still + 1;
    best = Math.max(best, rate);
  }
  return seconds;
}

/** One burst against a warm server: requests per second, and resident memory near the end of it. */
export async function burst(process, route, operation) {
  const running = load(process.port, route, bodyFile(operation), options.burst);
  await sleep(options.burst * 800);
  const memory = process.residentMemory();
  return { rate: await running, memory };
}

/** Requests per second in the first seconds of a new process. */
export async function early(server, port, route, operation) {
  const process = new ServerProcess(server, port);
  try {
    await process.firstAnswer(route, body(operation));
    return await load(port, route, bodyFile(operation), options.early);
  } finally {
    await process.stop();
  }
}

/** Milliseconds from the start of a new process to its first answer. */
export async function start(server, port, route, requestBody) {
  const process = new ServerProcess(server, port);
  try {
    return await process.firstAnswer(route, requestBody);
  } finally {
    await process.stop();
  }
}
