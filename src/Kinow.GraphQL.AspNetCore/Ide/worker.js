// Runs before the IDE's worker, which sends the requests: adds the token that the page has, unless a request says who asks, and asks for the answers
// of a live query as parts, which the IDE shows as they come.
(() => {
  const endpoint = location.pathname.split('/static/')[0];
  const send = self.fetch.bind(self);
  const channel = new BroadcastChannel('ide-token');
  let token = '';
  channel.onmessage = ({ data }) => { token = data.token ?? token; };
  channel.postMessage({ asks: true });

  // Whether the operation that runs is a query with @live. Words in strings and comments are none, and neither is anything within brackets.
  const isLiveQuery = body => {
    let asked;
    try {
      asked = JSON.parse(body);
    } catch {
      return false;
    }
    const { query, operationName } = asked ?? {};
    if (typeof query !== 'string') return false;
    const code = query.replace(/"""(?:\\"""|[^])*?"""|"(?:\\.|[^"\\\r\n])*"|#[^\r\n]*/g, ' ');
    let depth = 0;
    let headers = '';
    for (const [part] of code.matchAll(/[({[]|[)}\]]|[^(){}[\]]+/g)) {
      if (/[({[]/.test(part)) headers += depth++ === 0 ? part : '';
      else if (/[)}\]]/.test(part)) depth--;
      else if (depth === 0) headers += part;
    }
    const operations = headers.split('{').slice(0, -1).map(header => header.match(/@[\s,]*\w+|\w+/g) ?? []).filter(([kind]) => kind !== 'fragment');
    const running = operationName ? operations.find(([, name]) => name === operationName) : operations.length === 1 && operations[0];
    return Boolean(running) && running[0] === 'query' && running.some(word => /^@[\s,]*live$/.test(word));
  };

  const isOurs = url => url.host === location.host && url.pathname.replace(/\/$/, '') === endpoint;
  self.fetch = (input, init) => {
    const request = new Request(input, init);
    if (!isOurs(new URL(request.url)) || request.method !== 'POST') return send(request);
    if (token && !request.headers.has('authorization')) request.headers.set('authorization', `Bearer ${token}`);
    if (isLiveQuery(init?.body) && !request.headers.has('accept')) request.headers.set('accept', 'multipart/mixed');
    return send(request);
  };

  // Subscriptions go over a socket, whose first message says who asks.
  self.WebSocket = class extends self.WebSocket {
    send(data) {
      const message = token && isOurs(new URL(this.url)) && typeof data === 'string' ? JSON.parse(data) : {};
      const isFirst = message.type === 'connection_init' && !message.payload?.authorization;
      super.send(isFirst ? JSON.stringify({ ...message, payload: { ...message.payload, accessToken: token } }) : data);
    }
  };
})();
