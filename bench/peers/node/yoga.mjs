import { createServer } from 'node:http';
import { createSchema, createYoga } from 'graphql-yoga';
import { host, port, resolverMap, typeDefs } from './arguments.mjs';

const yoga = createYoga({
  schema: createSchema({ typeDefs, resolvers: resolverMap }),
  graphqlEndpoint: '/v1/graphql',
  graphiql: false,
  landingPage: false,
  logging: false,
});
createServer(yoga).listen(port, host);
