import { createServer } from 'node:http';
import { useResponseCache } from '@graphql-yoga/plugin-response-cache';
import { createSchema, createYoga } from 'graphql-yoga';
import { host, isCached, port, resolverMap, typeDefs } from './arguments.mjs';

const yoga = createYoga({
  schema: createSchema({ typeDefs, resolvers: resolverMap }),
  graphqlEndpoint: '/v1/graphql',
  graphiql: false,
  landingPage: false,
  logging: false,
  // One answer for all, as ours is for all of a segment.
  plugins: isCached ? [useResponseCache({ session: () => null })] : [],
});
createServer(yoga).listen(port, host);
