// RESULTS.md has several owners: bench/run.sh writes all of it but the sections that the other scripts of that folder write. Each leaves alone what is
// another's.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bench } from './folders.mjs';

const file = join(bench, 'RESULTS.md');
const owned = {
  real: '## On real servers\n',
  native: '## Native and ReadyToRun\n',
  against: '## Against an earlier version\n',
  viewer: '## A signed-in viewer\n',
  carts: '## Carts\n',
  renewals: '## Renewals\n',
  live: '## Live\n',
};
const isOwned = (section) => Object.values(owned).some((heading) => section.startsWith(heading));
const sections = () => (existsSync(file) ? readFileSync(file, 'utf8').split(/^(?=## )/m) : []);
const write = (parts) => writeFileSync(file, `${parts.map((part) => part.trim()).join('\n\n')}\n`);

/** Replaces everything but the sections with an owner of their own. */
export const writePeers = (text) => write([text, ...sections().filter(isOwned)]);

/** Replaces the section of an owner, `real` for example, given without its heading. */
export const writeSection = (owner, text) =>
  write([...sections().filter((section) => !section.startsWith(owned[owner])), owned[owner] + text]);
