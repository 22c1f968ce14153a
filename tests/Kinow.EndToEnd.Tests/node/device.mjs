// An app on one device, on Apollo Client.
import assert from 'node:assert/strict';
import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache } from '@apollo/client';

const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

// What an app does when it is told to try again: it does.
async function patiently(run) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run();
    } catch (error) {
      const again = CombinedGraphQLErrors.is(error) && error.errors[0].extensions.code === 'SERVICE_UNAVAILABLE' && attempt < 10;
      if (!again) throw error;
      await sleep(1000 * (error.errors[0].extensions.retryAfter ?? 1));
    }
  }
}

// A device keeps its tokens; nothing is taken from Apollo's cache, since it is the server that is tested.
export function device(url) {
  const tokens = {};
  const authorization = new ApolloLink((operation, forward) => {
    if (tokens.accessToken) operation.setContext({ headers: { authorization: `Bearer ${tokens.accessToken}` } });
    return forward(operation);
  });
  const apollo = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.from([authorization, new HttpLink({ uri: url })]) });
  return {
    tokens,
    read: async (query, variables) => (await patiently(() => apollo.query({ query, variables, fetchPolicy: 'no-cache' }))).data,
    change: async (mutation, variables) => (await patiently(() => apollo.mutate({ mutation, variables, fetchPolicy: 'no-cache' }))).data,
    async enter(mutation, variables) {
      delete tokens.accessToken;
      const answer = Object.values((await patiently(() => apollo.mutate({ mutation, variables, fetchPolicy: 'no-cache' }))).data)[0];
      Object.assign(tokens, { accessToken: answer.accessToken, refreshToken: answer.refreshToken });
      return answer;
    },
  };
}

export const rejectsWith = (promise, code) => assert.rejects(promise, (error) =>
  CombinedGraphQLErrors.is(error) && error.errors[0].extensions.code === code);
