// Who is measured, how each is started, and where each answers the two operations.
import { join } from 'node:path';
import { answers, built, peers, schema } from './folders.mjs';

const dotnet = (folder, name, rest = []) => (port) =>
  [join(built, folder, name), '--urls', `http://127.0.0.1:${port}`, ...rest];
const node = (name, rest = []) => (port) => [process.execPath, join(peers, name), schema, answers, String(port), ...rest];
const graphql = { home: { post: '/v1/graphql' }, product: { post: '/v1/graphql' } };

export const ours = {
  key: 'ours',
  title: 'Kinow Client API',
  // The one setting that its README asks for in production. Without the IDE nothing is reported that is for those who explore.
  command: (port) => ['env', 'DOTNET_GCgen0size=0x400000', ...dotnet('Local', 'Kinow.ClientApi.Local', ['--no-ide'])(port)],
  routes: () => graphql,
};

// What names the segment of who measures, in addresses of shared answers.
let segment = '';

const own = [
  ours,
  {
    key: 'ours-get',
    title: 'Kinow Client API, GET /v1/shared',
    sharesProcessOf: 'ours',
    prepare: async (port) => ({ segment } = await (await fetch(`http://127.0.0.1:${port}/v1/segment`)).json()),
    routes: (id) => ({
      home: { get: `/v1/shared/HomeScreen?segment=${segment}` },
      product: { get: `/v1/shared/OneProduct?segment=${segment}&variables=${encodeURIComponent(JSON.stringify({ id }))}` },
    }),
  },
];

const handmade = [
  {
    key: 'prepared',
    title: 'Prepared bytes (Kestrel)',
    command: dotnet('Prepared', 'Prepared', ['--answers', answers]),
    routes: () => ({ home: { get: '/home' }, product: { get: '/product' } }),
  },
  {
    key: 'handwritten',
    title: 'Hand-written endpoint (Kestrel)',
    command: dotnet('Handwritten', 'Handwritten', ['--answers', answers]),
    routes: (id) => ({ home: { get: '/home' }, product: { get: `/product/${id}` } }),
  },
];

const field = [
  {
    key: 'graphql-dotnet',
    title: 'graphql-dotnet (Kestrel)',
    command: dotnet('GraphQLDotNet', 'GraphQLDotNet', ['--schema', schema, '--answers', answers]),
    routes: () => graphql,
  },
  { key: 'mercurius', title: 'mercurius with jit', command: node('mercurius.mjs'), routes: () => graphql },
  { key: 'yoga', title: 'graphql-yoga', command: node('yoga.mjs'), routes: () => graphql },
  { key: 'yoga-cached', title: 'graphql-yoga with its response cache', command: node('yoga.mjs', ['cached']), routes: () => graphql },
  { key: 'apollo', title: 'Apollo Server', command: node('apollo.mjs'), routes: () => graphql },
];

export const measured = [...own, ...handmade, ...field];

export const empty = {
  key: 'empty',
  title: 'Empty ASP.NET Core app',
  command: dotnet('Empty', 'Empty'),
  routes: () => ({ home: { get: '/' } }),
};
