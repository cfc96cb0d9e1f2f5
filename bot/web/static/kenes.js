// Streams answers into the page. Every form works without this file; here they only stop reloading the page.
const log = document.getElementById('conversation');
const composer = document.querySelector('[data-composer]');
const field = document.getElementById('question');
const problem = document.getElementById('problem');
let asking = false;

/** An element with a class and text; text is never read as HTML. */
function element(tag, className, text = '') {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

/** The turn while its answer is made: the question, what is being done, and the text so far. */
function pendingTurn(question) {
  const turn = element('article', 'turn pending');
  const asked = element('div', 'question');
  asked.append(element('span', 'hidden', log.dataset.you), element('p', '', question));
  const answer = element('div', 'answer');
  answer.setAttribute('aria-busy', 'true');
  answer.append(element('p', 'status', log.dataset.working), element('div', 'words'));
  turn.append(asked, answer);
  return turn;
}

/** Server-sent events of a reply, one by one. */
async function* readEvents(response) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split('\n\n');
    rest = blocks.pop();
    for (const block of blocks) {
      const event = /^event: (.+)$/m.exec(block);
      const data = /^data: (.+)$/m.exec(block);
      if (event && data) yield { type: event[1], data: JSON.parse(data[1]) };
    }
  }
}

function post(path, fields, accept) {
  return fetch(path, { method: 'POST', headers: { accept }, body: new URLSearchParams(fields) });
}

function show(turn) {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  turn.scrollIntoView({ block: 'start', behavior: still ? 'auto' : 'smooth' });
}

/** The answer's HTML is rendered and escaped by the server, as for the page without scripts. */
function settle(pending, html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  const turn = template.content.firstElementChild;
  pending.replaceWith(turn);
  document.querySelector('.forget-empty')?.classList.remove('forget-empty');
  return turn;
}

/** Words for a failure. They come from the server, unless it cannot be reached. */
async function failure(response) {
  const body = await response.json().catch(() => ({}));
  return new Error(body.error?.message ?? log.dataset.offline, { cause: 'told' });
}

/** The heading and the edition stay above the conversation, as on the page a reload gives. */
function leaveWelcome(welcome) {
  const heading = welcome.querySelector('h1');
  heading.className = 'hidden';
  heading.textContent = log.getAttribute('aria-label');
  log.before(...welcome.querySelectorAll('.edition'), heading);
  welcome.remove();
}

async function stream(fields, pending) {
  const response = await post('/ask', fields, 'text/event-stream');
  if (!response.ok || !response.body) throw await failure(response);
  for await (const { type, data } of readEvents(response)) {
    if (type === 'status') pending.querySelector('.status').textContent = data.words;
    if (type === 'text') pending.querySelector('.words').textContent += data.delta;
    if (type === 'error') throw new Error(data.error.message, { cause: 'told' });
    if (type === 'turn') {
      await post('/conversation', { conversation: data.conversation }, 'application/json');
      return settle(pending, data.html);
    }
  }
  throw new Error(log.dataset.offline, { cause: 'told' });
}

/** Asks what a form says. A typed question goes back to its field when that fails. */
async function ask(form) {
  const fields = new FormData(form);
  const question = String(fields.get('text') ?? '').trim();
  if (asking || !question) return;
  asking = true;
  const pending = pendingTurn(question);
  const welcome = document.querySelector('.welcome');
  problem.textContent = '';
  field.removeAttribute('aria-invalid');
  if (form === composer) field.value = '';
  for (const notice of document.querySelectorAll('.notice')) notice.remove();
  if (welcome) welcome.hidden = true;
  log.append(pending);
  show(pending);
  try {
    const turn = await stream(fields, pending);
    if (welcome) leaveWelcome(welcome);
    show(turn);
  } catch (error) {
    pending.remove();
    if (welcome) welcome.hidden = false;
    problem.textContent = error.cause === 'told' ? error.message : log.dataset.offline;
    field.setAttribute('aria-invalid', 'true');
    if (!field.value) field.value = question;
  } finally {
    asking = false;
    if (matchMedia('(pointer: fine)').matches) field.focus({ preventScroll: true });
  }
}

async function rate(form, button) {
  const fields = new FormData(form);
  fields.set(button.name, button.value);
  const response = await post('/rate', fields, 'application/json').catch(() => undefined);
  if (!response?.ok) return;
  const thanks = element('p', 'rated', form.dataset.rate);
  thanks.setAttribute('role', 'status');
  form.replaceWith(thanks);
}

if (log && composer) {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if ('ask' in form.dataset) ask(form);
    else if ('rate' in form.dataset && event.submitter) rate(form, event.submitter);
    else return;
    event.preventDefault();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    if (!matchMedia('(pointer: fine)').matches) return;
    event.preventDefault();
    composer.requestSubmit();
  });
}
