import Fastify from 'fastify';
import mercurius from 'mercurius';
import { host, port, resolverMap, typeDefs } from './arguments.mjs';

const app = Fastify();
await app.register(mercurius, { schema: typeDefs, resolvers: resolverMap, jit: 1, path: '/v1/graphql' });
await app.listen({ host, port });
