// Apollo Client over real HTTP: plain, with automatic persisted queries, and with the ids of the registered operations.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import lists from '@apollo/persisted-query-lists';

const [url, manifestFile, approved] = process.argv.slice(2);
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
const typePolicies = JSON.parse(readFileSync(`${approved}/apollo-type-policies.json`, 'utf8'));
const sha256 = (text) => createHash('sha256').update(text).digest('hex');

function client(link, options = {}) {
  const sent = [];
  const http = new HttpLink({
    uri: url,
    ...options,
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      sent.push({ method: init.method, url: String(input), body: init.body, status: response.status });
      return response;
    },
  });
  return { sent, apollo: new ApolloClient({ cache: new InMemoryCache({ typePolicies }), link: link ? ApolloLink.from([link, http]) : http }) };
}

async function plain() {
  const { apollo } = client();
  const query = gql`query List($n: Int!) { cms { products(perPage: $n) { pagination { total } items { id name extension { ... on ProductTVOD { accessModes { type } } } } } } }`;
  const { data } = await apollo.query({ query, variables: { n: 5 } });
  assert.equal(data.cms.products.items.length, 5);
  assert.equal(data.cms.products.items[0].__typename, 'Product');
  const product = gql`query One($id: ID!) { cms { product(id: $id) { id name } } }`;
  const id = data.cms.products.items[0].id;
  assert.equal((await apollo.query({ query: product, variables: { id } })).data.cms.product.id, id);
  await assert.rejects(apollo.query({ query: gql`{ nothing }` }), (error) =>
    CombinedGraphQLErrors.is(error) && error.errors[0].extensions.code === 'GRAPHQL_VALIDATION_FAILED');
}

// What the cache keeps by type and id is what was answered, everywhere in the answer.
async function normalised() {
  const { apollo } = client();
  const query = gql`query Whole($page: Int!, $query: String) { cms { products(page: $page, perPage: 100, query: $query) { items {
    id name images { id source type position } metadata { id name value position } defaultCategory { id images { id source } }
    extension {
      ... on ProductTVOD {
        accessModes { id priceFormat price type duration }
        videos(perPage: 3) { items { id subtitles { id name srclang } } }
      }
      ... on ProductSVOD { accessModes { id priceFormat price } }
    }
  } } } }`;
  const ids = new Set();
  for (const variables of [{ page: 1, query: 'type:SVOD' }, { page: 1 }, { page: 2 }]) {
    const answered = (await apollo.query({ query, variables, fetchPolicy: 'no-cache' })).data;
    await apollo.query({ query, variables, fetchPolicy: 'network-only' });
    assert.deepEqual(apollo.readQuery({ query, variables }), answered);
    for (const product of answered.cms.products.items) {
      for (const mode of product.extension.accessModes) ids.add(`${mode.__typename}:${mode.id}`);
    }
  }

  const kept = Object.keys(apollo.extract()).filter((key) => key.includes('AccessMode:'));
  assert.equal(kept.length > 100, true);
  assert.deepEqual(new Set(kept), ids);
}

// What two queries ask of the same object is kept side by side, whether it has an id or not.
async function merged() {
  const { apollo, sent } = client();
  const [one, other] = [
    gql`query One($id: ID!) { settings { defaultCurrency { id } } cms { video(id: $id) { id accessInfo { streaming } } products(perPage: 1) { items { id } } } }`,
    gql`query Other($id: ID!) { settings { devices { limit } } cms { video(id: $id) { id accessInfo { reason } } products(perPage: 1) { pagination { total } } } }`,
  ];
  const both = gql`query Both($id: ID!) {
    settings { defaultCurrency { id } devices { limit } }
    cms { video(id: $id) { id accessInfo { streaming reason } } products(perPage: 1) { items { id } pagination { total } } }
  }`;
  const variables = { id: '1' };
  for (const query of [one, other]) await apollo.query({ query, variables });
  const { data } = await apollo.query({ query: both, variables, fetchPolicy: 'cache-first' });
  assert.equal(sent.length, 2);
  assert.equal(data.cms.video.accessInfo.streaming !== undefined && data.cms.video.accessInfo.reason !== undefined, true);
  assert.deepEqual(Object.keys(apollo.extract()).filter((key) => /^(CMS|Settings):/.test(key)).sort(), ['CMS:{}', 'Settings:{}']);
}

async function automatic() {
  const { apollo, sent } = client(new PersistedQueryLink({ sha256, useGETForHashedQueries: true }));
  const query = gql`query Automatic${Date.now()} { platform { id name } settings { languages { isoCode } } }`;
  const run = () => apollo.query({ query, fetchPolicy: 'network-only' });
  assert.equal((await run()).data.platform.__typename, 'Platform');
  assert.equal((await run()).data.settings.languages.length > 0, true);
  assert.deepEqual(sent.map((request) => request.method), ['GET', 'POST', 'GET']);
  assert.equal(sent[2].url.includes('query='), false);
}

async function registered() {
  const ids = lists.generatePersistedQueryIdsFromManifest({ loadManifest: async () => manifest });
  const { apollo, sent } = client(new PersistedQueryLink(ids));
  const operation = manifest.operations.find((one) => one.name === 'Platform');
  const { data } = await apollo.query({ query: gql(operation.body) });
  assert.equal(typeof data.platform.id, 'string');
  assert.equal(sent.length, 1);
  assert.equal(JSON.parse(sent[0].body).extensions.persistedQuery.sha256Hash, operation.id);
}

await plain();
await normalised();
await merged();
await automatic();
await registered();
console.log('ok');
