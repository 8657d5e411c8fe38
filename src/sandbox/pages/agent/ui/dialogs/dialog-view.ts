import { html, type TemplateResult } from 'lit';
import { customerName } from '../../domain/customer.ts';
import type { DeskDialog } from '../../domain/desk-dialog.ts';
import { type BegunDrafts, GREETING_KINDS } from '../../domain/event-draft.ts';
import type { State } from '../../state/store.ts';
import type { Account } from '../../wire/sandbox-info.ts';
import '../compose/agent-compose.ts';
import './agent-customer-dialog.ts';
import './agent-edit-message.ts';
import './agent-invite.ts';
import './agent-keys.ts';
import './agent-properties.ts';

/** What windows need to know besides what they are about. */
export interface DialogContext {
  readonly state: State;
  readonly accounts: readonly Account[];
  /** What was begun for a chat, or to greet a visitor. */
  readonly begunFor: (id: string) => BegunDrafts;
  readonly upload: (file: File) => Promise<string>;
}

type Dialog<K extends DeskDialog['is']> = Extract<DeskDialog, { is: K }>;

const VIEWS: { readonly [K in DeskDialog['is']]: (dialog: Dialog<K>, context: DialogContext) => TemplateResult } = {
  compose: ({ chatId, kind, visibility }, { begunFor, upload }) =>
    html`<agent-compose .chatId=${chatId} .kind=${kind} .visibility=${visibility} .begun=${begunFor(chatId)} .upload=${upload}></agent-compose>`,
  greet: ({ customerId }, { begunFor, upload }) =>
    html`<agent-compose .customerId=${customerId} .kind=${GREETING_KINDS[0]} .kinds=${GREETING_KINDS} .begun=${begunFor(customerId)} .upload=${upload}></agent-compose>`,
  edit: ({ chatId, threadId, eventId, text }) =>
    html`<agent-edit-message .place=${{ chatId, threadId, eventId }} .text=${text}></agent-edit-message>`,
  properties: (dialog, { state }) =>
    html`<agent-properties .of=${dialog.of} .properties=${propertiesNow(dialog, state)}></agent-properties>`,
  invite: ({ chatId }, { state, accounts }) => {
    const here = new Set(state.chats.byId[chatId]?.agents.filter(({ present }) => present).map(({ id }) => id));
    const others = accounts
      .filter(({ id }) => !here.has(id) && id !== state.session.profile?.id)
      .map(({ id, name }) => ({ id, name, status: state.session.statuses[id] ?? 'offline' }));
    return html`<agent-invite .chatId=${chatId} .colleagues=${others}></agent-invite>`;
  },
  customer: ({ customerId }, { state }) =>
    html`<agent-customer-dialog .customer=${state.customers[customerId] ?? { id: customerId }} task="change"></agent-customer-dialog>`,
  ban: ({ customerId }, { state }) => {
    const customer = state.customers[customerId] ?? { id: customerId };
    return html`<agent-customer-dialog .customer=${customer} .name=${customerName(customer)} task="ban"></agent-customer-dialog>`;
  },
  keys: () => html`<agent-keys></agent-keys>`,
};

export function dialogView<K extends DeskDialog['is']>(dialog: Dialog<K>, context: DialogContext): TemplateResult {
  const view = VIEWS[dialog.is] as (dialog: Dialog<K>, context: DialogContext) => TemplateResult;
  return view(dialog, context);
}

/** As they are now: they change while the window is open. */
function propertiesNow({ of, properties }: Dialog<'properties'>, state: State): Dialog<'properties'>['properties'] {
  const { chatId, threadId, eventId } = of;
  if (threadId === undefined) return state.chats.byId[chatId]?.properties ?? properties;
  const thread = state.threads[threadId];
  if (eventId === undefined) return thread?.properties ?? properties;
  return thread?.events.find(({ id }) => id === eventId)?.properties ?? {};
}
