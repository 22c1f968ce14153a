// Runs before the IDE's worker, which sends the requests: adds the token that the page has, unless a request says who asks, and asks for the answers
// of a live query as parts, which the IDE shows as they come.
(() => {
  const endpoint = location.pathname.split('/static/')[0];
  const send = self.fetch.bind(self);
  const channel = new BroadcastChannel('ide-token');
  let token = '';
  channel.onmessage = ({ data }) => { token = data.token ?? token; };
  channel.postMessage({ asks: true });

  const isOurs = url => url.host === location.host && url.pathname.replace(/\/$/, '') === endpoint;
  self.fetch = (input, init) => {
    const request = new Request(input, init);
    if (!isOurs(new URL(request.url)) || request.method !== 'POST') return send(request);
    if (token && !request.headers.has('authorization')) request.headers.set('authorization', `Bearer ${token}`);
    if (/@live\b/.test(init?.body) && !request.headers.has('accept')) request.headers.set('accept', 'multipart/mixed');
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
