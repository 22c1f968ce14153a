// Runs before the IDE: puts a bar below it that sends the token of an account with each request, and opens operations in the editor.
// The IDE has settings for neither. `start` has what there is to choose from.
(() => {
  const { example, accounts, operations } = self.kinowStart;
  const endpoint = location.pathname.replace(/\/$/, '');
  const channel = new BroadcastChannel('ide-token');
  let token = '';
  const use = value => {
    token = value;
    channel.postMessage({ token });
  };
  channel.onmessage = ({ data }) => data.asks && channel.postMessage({ token });

  // The editor component is asked to announce itself, and each editor that can be written to is remembered.
  let environment = { globalAPI: true };
  Object.defineProperty(self, 'MonacoEnvironment', {
    configurable: true,
    get: () => environment,
    set: value => { environment = Object.assign(value ?? {}, { globalAPI: true }); },
  });
  let component;
  let shown = !example;
  const editors = new Set();
  const isOperation = editor =>
    editor.getModel()?.getLanguageId() === 'graphql' && !editor.getOption(component.editor.EditorOption.readOnly);
  const offer = editor => {
    if (shown || !isOperation(editor) || editor.getModel().getValue().trim() !== '') return;
    shown = true;
    editor.getModel().setValue(example);
  };
  Object.defineProperty(self, 'monaco', {
    configurable: true,
    get: () => component,
    set: value => {
      component = value;
      value.editor.onDidCreateEditor(editor => {
        editors.add(editor);
        editor.onDidDispose(() => editors.delete(editor));
        editor.onDidChangeModel(() => setTimeout(offer, 200, editor));
        setTimeout(offer, 200, editor);
      });
    },
  });

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };
  const label = (text, control) => element('label', {}, `${text} `, control);
  const say = text => { status.textContent = text; };
  const status = element('output', {});

  async function signIn({ name, signIn }) {
    const answer = await fetch(endpoint, { method: 'POST', headers: { 'content-type': 'application/json' }, body: signIn });
    const body = await answer.text();
    use(body.match(/"accessToken":"([^"]+)"/)?.[1] ?? '');
    box.value = token;
    say(token ? `Requests are sent as ${name}.` : `That did not work: ${body}`);
  }

  function open({ text }) {
    const editor = [...editors].find(one => isOperation(one) && one.getDomNode()?.offsetParent);
    if (!editor) return say('Create a document first.');
    editor.getModel().setValue(text);
    editor.focus();
    say('');
  }

  const box = element('input', { placeholder: 'none', spellcheck: false, autocomplete: 'off', oninput: () => { use(box.value.trim()); say(''); } });
  const who = element('select', {}, element('option', { value: '' }, 'nobody'), ...accounts.map(({ name }, i) => element('option', { value: i }, name)));
  who.onchange = () => {
    if (who.value !== '') return signIn(accounts[who.value]).catch(error => say(error.message));
    use(box.value = '');
    say('');
  };
  const folders = [...new Set(operations.map(({ folder }) => folder))];
  const what = element('select', {}, element('option', { value: '' }, 'choose …'), ...folders.map(folder => element('optgroup', { label: folder },
    ...operations.flatMap((one, i) => (one.folder === folder ? [element('option', { value: i }, one.name)] : [])))));
  what.onchange = () => {
    if (what.value !== '') open(operations[what.value]);
    what.value = '';
  };

  addEventListener('DOMContentLoaded', () => {
    const style = element('style', {}, `
      #kinow-bar { position: fixed; inset: auto 0 0 0; z-index: 9999; display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center;
        padding: .3rem .75rem; font: 13px/1.5 system-ui, sans-serif; background: #1d2230; color: #f2f4f8; }
      #kinow-bar select, #kinow-bar input { font: inherit; color: #f2f4f8; background: #2f3648; border: 1px solid #59627a; border-radius: 4px; padding: .1rem .35rem; max-width: 18rem; }
      #root { height: calc(100vh - 2.4rem) !important; overflow: hidden; }`);
    const parts = [label('Token', box), status];
    if (accounts.length > 0) parts.unshift(label('Ask as', who));
    if (operations.length > 0) parts.unshift(label('Operations', what));
    document.head.append(style);
    document.body.append(element('form', { id: 'kinow-bar', onsubmit: event => event.preventDefault() }, ...parts));
  });
})();
