// Writes beside the pages the operations of the guides, for the IDE, and what the site was made of, so that a test can tell whether it is up to date.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContract } from './contract.mjs';
import { inputs } from './inputs.mjs';
import { operationsOf } from './operations.mjs';
import { site } from './places.mjs';

writeFileSync(join(site, 'operations.json'), `${JSON.stringify(operationsOf(readContract().schema), null, 1)}\n`);
writeFileSync(join(site, 'made-of.txt'), inputs().map(({ path, hash }) => `${hash}  ${path}\n`).join(''));
