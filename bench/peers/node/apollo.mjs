import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { host, port, resolverMap, typeDefs } from './arguments.mjs';

const server = new ApolloServer({ typeDefs, resolvers: resolverMap });
await startStandaloneServer(server, { listen: { host, port } });
