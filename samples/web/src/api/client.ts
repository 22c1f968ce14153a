import { ApolloClient, ApolloLink } from '@apollo/client';
import { gateLink } from '../gate/gate';
import { sessionLink } from '../session/link';
import { createCache } from './cache';
import { transport } from './transport';

export const client = new ApolloClient({
  cache: createCache(),
  link: ApolloLink.from([gateLink, sessionLink, transport]),
});
