import { InMemoryCache } from '@apollo/client';
import type { FieldPolicy } from '@apollo/client';
import possible from '../gql/possible-types';
import typePolicies from '../../../../schema/approved/apollo-type-policies.json';

interface Page {
  pagination?: unknown;
  items?: readonly unknown[];
}

// Pages of one list are joined in their order, so that a screen that scrolls without end reads them as one.
const pages = (keyArgs: string[]): FieldPolicy<Page> => ({
  keyArgs,
  merge(existing, incoming, { args }) {
    const { page = 1, perPage = 10 } = (args ?? {}) as { page?: number; perPage?: number };
    if (page === 1 || !incoming.items) return incoming;
    const items = (existing?.items ?? []).slice(0, (page - 1) * perPage);
    return { ...incoming, items: [...items, ...incoming.items] };
  },
});

/** A cache that keeps things by type and id as the contract says. */
export const createCache = () =>
  new InMemoryCache({
    typePolicies: {
      ...(typePolicies as Record<string, object>),
      CMS: {
        ...typePolicies.CMS,
        fields: { search: pages(['text', 'query', 'perPage', 'sort']) },
      },
      Category: {
        fields: { products: pages(['query', 'perPage', 'sort']) },
      },
    },
    possibleTypes: possible.possibleTypes,
  });
