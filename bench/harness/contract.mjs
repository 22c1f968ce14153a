// The contract as our own server tells it, with all that its files say in short: what every peer serves.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { peers, schema } from './folders.mjs';
import { send } from './http.mjs';

const { buildClientSchema, getIntrospectionQuery, printSchema } = createRequire(join(peers, 'package.json'))('graphql');

export async function recordContract(port, route) {
  const { body } = await send(port, route, JSON.stringify({ query: getIntrospectionQuery() }));
  mkdirSync(schema, { recursive: true });
  writeFileSync(join(schema, 'contract.graphql'), printSchema(buildClientSchema(JSON.parse(body).data)));
}
