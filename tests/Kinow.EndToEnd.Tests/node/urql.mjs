// urql over real HTTP: plain, and with automatic persisted queries.
import assert from 'node:assert/strict';
import { Client, cacheExchange, fetchExchange, gql } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';

const [url] = process.argv.slice(2);

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

await plain();
await byGet();
await persisted();
console.log('ok');
