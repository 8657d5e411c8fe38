import { createChat, selectTimeline } from 'customer-chat/headless';

const env = import.meta.env;
const chat = createChat({
  organizationId: env.VITE_CHAT_ORGANIZATION_ID,
  clientId: env.VITE_CHAT_CLIENT_ID,
  apiUrl: env.VITE_CHAT_API_URL,
});

const state = document.querySelector('#state');
const talk = document.querySelector('#talk');
const form = document.querySelector('#write');

/** One list item for each row, kept as long as the row is there: screen readers hear of new ones only. */
const items = new Map();

function draw() {
  state.textContent = chat.state.connection.state.is;
  const { pages, live } = chat.select(selectTimeline);
  const rows = pages.flatMap((page) => page.rows).filter(({ kind }) => kind === 'event');
  for (const row of rows) {
    let item = items.get(row.key);
    if (item === undefined) {
      item = document.createElement('li');
      items.set(row.key, item);
      talk.append(item);
    }
    const who = row.mine ? 'You' : (row.author?.name ?? 'Agent');
    const words = row.event.type === 'message' ? row.event.text : `(${row.event.type})`;
    item.textContent = `${who}: ${words}`;
    item.dataset.delivery = row.delivery?.is ?? '';
  }
  if (live.length > 0) state.textContent = 'Somebody is typing…';
}

chat.subscribe(draw);
draw();
// To hear at once what is new. Without it the first message connects.
chat.connect();

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const { text } = form.elements;
  if (chat.sendMessage(text.value).ok) text.value = '';
});
form.elements.text.addEventListener('input', ({ target }) => chat.sendTyping(target.value));
