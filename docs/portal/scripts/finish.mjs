// Writes what the site was made of beside it, so that a test can tell whether it is up to date.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inputs } from './inputs.mjs';
import { site } from './places.mjs';

writeFileSync(join(site, 'made-of.txt'), inputs().map(({ path, hash }) => `${hash}  ${path}\n`).join(''));
