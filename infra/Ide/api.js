// Browsers send the password of the IDE to the API of the same origin too. It would refuse a token that it does not know.
function handler(event) {
  const request = event.request;
  const header = request.headers.authorization;
  if (header && /^basic( |$)/i.test(header.value)) delete request.headers.authorization;
  return request;
}
