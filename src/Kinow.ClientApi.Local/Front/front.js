// Signs in as an account, runs the first query, copies texts. Nothing is kept.
const route = document.body.dataset.route;
const byId = id => document.getElementById(id);

async function ask(query, variables, token) {
  const answer = await fetch(route, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  return answer.json();
}

function show(id, text) {
  const place = byId(id);
  place.textContent = text;
  place.hidden = false;
  place.scrollIntoView({ block: 'nearest' });
}

function showToken(name, token) {
  show('token-name', name);
  show('token', token);
  byId('copy-token').hidden = false;
}

async function signIn(email) {
  const query = 'mutation ($c: SignInInput!) { signin(credentials: $c) { accessToken user { id firstname } } }';
  const body = await ask(query, { c: { email, password: document.body.dataset.password } });
  const token = body.data?.signin?.accessToken;
  if (token) return showToken(`Access token of ${email}, good for 15 minutes:`, token);
  show('token-name', 'It did not work:');
  show('token', JSON.stringify(body.errors, null, 2));
  byId('copy-token').hidden = true;
}

document.addEventListener('click', async event => {
  const button = event.target.closest('button');
  if (!button) return;
  button.disabled = true;
  try {
    const { account, token } = button.dataset;
    if (token) showToken(`Access token of ${account}, good as long as this process runs:`, token);
    else if (account) await signIn(account);
    else if (button.dataset.run) show('answer', JSON.stringify(await ask(byId(button.dataset.run).textContent), null, 2));
    else if (button.dataset.copy) await navigator.clipboard.writeText(byId(button.dataset.copy).textContent);
  } catch (error) {
    show('answer', `It did not work: ${error.message}`);
  } finally {
    button.disabled = false;
  }
});
