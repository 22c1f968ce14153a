// Every peer is started alike: node <server>.mjs <schema folder> <answers folder> <port> [cached]
import { contract, resolvers } from './catalogue.mjs';

const [schemaFolder, answersFolder, portText, cached] = process.argv.slice(2);

export const typeDefs = contract(schemaFolder);
export const resolverMap = resolvers(answersFolder);
export const port = Number(portText);
export const host = '127.0.0.1';

/** Whether answers are remembered, where the server has a way to. */
export const isCached = cached === 'cached';
