// The bare address leads to the IDE. There is nothing else outside the paths that have behaviours of their own.
function handler(event) {
  if (event.request.uri !== '/') return { statusCode: 404, statusDescription: 'Not Found' };
  return { statusCode: 302, statusDescription: 'Found', headers: { location: { value: '/v1/graphql/' } } };
}
