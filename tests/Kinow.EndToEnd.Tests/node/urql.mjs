// urql over real HTTP: plain, and with automatic persisted queries.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Client, cacheExchange, fetchExchange, gql } from '@urql/core';
import { cacheExchange as graphcacheExchange } from '@urql/exchange-graphcache';
import { persistedExchange } from '@urql/exchange-persisted';

const [url, approved] = process.argv.slice(2);
const read = (file) => JSON.parse(readFileSync(`${approved}/${file}`, 'utf8'));

async function plain() {
  const client = new Client({ url, exchanges: [cacheExchange, fetchExchange], preferGetMethod: false });
  const list = await client.query(gql`query ($n: Int!) { cms { categories(perPage: $n) { items { id name } } } }`, { n: 3 });
  assert.equal(list.error, undefined);
  assert.equal(list.data.cms.categories.items.length, 3);
  const wrong = await client.query(gql`query ($n: Int!) { cms { categories(perPage: $n) { items { id } } } }`, { n: 0 });
  assert.equal(wrong.error.graphQLErrors[0].extensions.code, 'BAD_USER_INPUT');
}

async function byGet() {
  const client = new Client({ url, exchanges: [fetchExchange], preferGetMethod: 'force' });
  const answer = await client.query(gql`{ platform { name } }`, {});
  assert.equal(typeof answer.data.platform.name, 'string');
}

async function persisted() {
  const sent = [];
  const client = new Client({
    url,
    preferGetMethod: false,
    exchanges: [persistedExchange({ preferGetForPersistedQueries: true }), fetchExchange],
    fetch: (input, init) => {
      sent.push({ method: init.method, url: String(input) });
      return fetch(input, init);
    },
  });
  const query = gql`query Persisted${Date.now()} { settings { currencies { isoCode } countries { isoCode } } }`;
  for (let i = 0; i < 2; i++) {
    const answer = await client.query(query, {}, { requestPolicy: 'network-only' });
    assert.equal(answer.error, undefined);
    assert.equal(answer.data.settings.currencies.length > 0, true);
  }

  assert.deepEqual(sent.map((request) => request.url.includes('query=')), [false, true, false]);
}

// Graphcache knows the schema, says nothing of what it is told, and answers from what two other queries have brought.
async function normalised() {
  const said = [];
  const keys = Object.fromEntries(read('graphcache-keyless.json').map((type) => [type, () => null]));
  const cache = graphcacheExchange({ schema: read('introspection.json'), keys, logger: (level, message) => level === 'debug' || said.push(message) });
  let sent = 0;
  const client = new Client({
    url,
    exchanges: [cache, fetchExchange],
    preferGetMethod: false,
    fetch: (input, init) => {
      sent++;
      return fetch(input, init);
    },
  });
  const list = gql`query ($page: Int!) { cms { products(page: $page, perPage: 100) { pagination { total } items {
    id name images { id source type position } metadata { id name value position } defaultCategory { id name }
    extension { ... on ProductTVOD { accessModes { id priceFormat price } } ... on ProductSVOD { accessModes { id priceFormat price } } }
  } } } }`;
  const plain = new Client({ url, exchanges: [fetchExchange], preferGetMethod: false });
  for (const page of [1, 2, 1]) {
    const [kept, answered] = [await client.query(list, { page }), await plain.query(list, { page })];
    assert.equal(kept.error, undefined);
    assert.deepEqual(kept.data, answered.data);
  }

  assert.equal(sent, 2);
  const one = (fields) => client.query(gql`query ($id: ID!) { cms { video(id: $id) { id ${fields} } } settings { devices { limit } } }`, { id: '1' });
  for (const fields of ['name accessInfo { reason }', 'accessInfo { streaming }', 'name accessInfo { streaming reason }']) {
    assert.equal((await one(fields)).error, undefined);
  }

  assert.equal(sent, 4);
  assert.deepEqual(said, []);
}

await plain();
await normalised();
await byGet();
await persisted();
console.log('ok');
