// The two operations of bench/operations, and their registration with our server, which has to know them before it starts.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bench, built } from './folders.mjs';

const read = (name) => ({ name, body: readFileSync(join(bench, 'operations', `${name}.graphql`), 'utf8').trimEnd() });

export const home = read('HomeScreen');
export const product = read('OneProduct');

export function register() {
  const manifest = {
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: [home, product].map(({ name, body }) => ({
      id: createHash('sha256').update(body).digest('hex'),
      name,
      type: 'query',
      body,
    })),
  };
  writeFileSync(join(built, 'Local', 'operations', 'bench.json'), JSON.stringify(manifest));
}
