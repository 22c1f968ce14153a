// One burst of load from core 1.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bench } from './folders.mjs';

const run = promisify(execFile);

const post = join(bench, 'harness', 'post.lua');

/** Requests per second that 16 connections get out of a route, with an access token where one is given, or as another script asks. */
export async function load(port, route, bodyFile, seconds, { token, script = post, environment } = {}) {
  const url = `http://127.0.0.1:${port}${route.get ?? route.post}`;
  const shape = route.post ? ['-s', script] : ['-H', 'Accept: application/json'];
  const { stdout } = await run('taskset', ['-c', '1', 'wrk', '-t1', '-c16', `-d${seconds}s`, ...shape, url], {
    env: { ...process.env, BENCH_BODY: bodyFile, ...(token && { BENCH_TOKEN: token }), ...environment },
  });
  const trouble = /Non-2xx.*|Socket errors.*/.exec(stdout);
  if (trouble) throw new Error(`${url}: ${trouble[0]}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)[1]);
}
