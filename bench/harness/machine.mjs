import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { peers } from './folders.mjs';

const packages = ['mercurius', 'graphql-yoga', '@graphql-yoga/plugin-response-cache', '@apollo/server', 'fastify', 'graphql'];
const version = (name) => JSON.parse(readFileSync(join(peers, 'node_modules', name, 'package.json'))).version;
const aspNetCore = () => /Microsoft\.AspNetCore\.App (\S+)/.exec(execFileSync('dotnet', ['--list-runtimes'], { encoding: 'utf8' }))[1];

/** The machine, as a line of text. */
export const hardware = () => `${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Linux ${release()}`;

/** What our server runs on, as a line of text. */
export const runtime = () => `ASP.NET Core ${aspNetCore()}`;

/** What the figures of all servers were taken on, as lines of text. */
export const machine = () => [
  hardware(),
  `${runtime()}, Node.js ${process.versions.node}, ${packages.map((name) => `${name} ${version(name)}`).join(', ')}`,
];
