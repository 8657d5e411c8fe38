// A chat in the terminal: what you type goes to the agents, what they write is printed.
import { createInterface } from 'node:readline';
import { createChat, selectTimeline } from 'customer-chat/headless';

// Node has a WebSocket of its own from version 22 on.
globalThis.WebSocket ??= (await import('ws')).WebSocket;

// Unless told otherwise: the sandbox (npx customer-chat sandbox).
const { CHAT_ORGANIZATION_ID, CHAT_CLIENT_ID, CHAT_API_URL } = process.env;
const chat = createChat({
  organizationId: CHAT_ORGANIZATION_ID ?? '5d3c2b1a-0f9e-4d8c-8b7a-6a5948372615',
  clientId: CHAT_CLIENT_ID ?? 'c0ffee00c0ffee00c0ffee00c0ffee00',
  apiUrl: CHAT_API_URL ?? 'http://127.0.0.1:4300',
});

const printed = new Set();
let connection;
let inputEnded = false;

// Rows of other kinds are days, the mark before what is new, and what the system says.
const events = () =>
  chat.select(selectTimeline).pages.flatMap(({ rows }) => rows.filter(({ kind }) => kind === 'event'));
const isOnItsWay = ({ delivery }) => delivery?.is === 'queued' || delivery?.is === 'sending';

function print() {
  const { is } = chat.state.connection.state;
  if (is !== connection) console.log(`[${is}]`);
  connection = is;
  for (const row of events()) {
    // What is on its way is printed once the server has it.
    if (printed.has(row.key) || isOnItsWay(row)) continue;
    printed.add(row.key);
    const who = row.mine ? 'you' : (row.author?.name ?? 'agent');
    const fault = row.delivery?.is === 'failed' ? ` [not sent: ${row.delivery.reason}]` : '';
    console.log(`${who}: ${row.event.type === 'message' ? row.event.text : `(${row.event.type})`}${fault}`);
  }
  if (inputEnded && (is === 'stopped' || !events().some(isOnItsWay))) leave();
}

function leave() {
  inputEnded = false;
  for (const { event } of events().filter(isOnItsWay)) console.log(`you: ${event.text} [not sent]`);
  chat.close();
}

chat.subscribe(print);
chat.connect();

const lines = createInterface({ input: process.stdin });
lines.on('line', (line) => {
  const result = chat.sendMessage(line);
  if (!result.ok) console.log(`[not sent: ${result.why}]`);
});
lines.on('close', () => {
  inputEnded = true;
  // Where no server can be reached, nobody waits longer than that.
  setTimeout(leave, 10_000).unref();
  print();
});
