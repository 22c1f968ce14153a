// RESULTS.md has two owners: bench/run.sh writes all of it but one section, bench/real.sh writes that one. Each leaves alone what is the other's.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bench } from './folders.mjs';

const file = join(bench, 'RESULTS.md');
const realServers = '## On real servers\n';
const isReal = (section) => section.startsWith(realServers);
const sections = () => (existsSync(file) ? readFileSync(file, 'utf8').split(/^(?=## )/m) : []);
const write = (parts) => writeFileSync(file, `${parts.map((part) => part.trim()).join('\n\n')}\n`);

/** Replaces everything but the figures on real servers. */
export const writePeers = (text) => write([text, ...sections().filter(isReal)]);

/** Replaces the figures on real servers, given without their heading. */
export const writeReal = (text) => write([...sections().filter((section) => !isReal(section)), realServers + text]);
