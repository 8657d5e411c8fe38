import type { Agent, User } from '../protocol/domain/user.ts';
import type { Chat } from '../store/chat.ts';
import { emit } from './events.ts';
import type { Settings } from './settings.ts';

type Host = HTMLElement & Settings & { readonly chat: Chat | undefined };

const followed = new WeakSet<Chat>();

/** Has the page say what the faces of those who answer are, wherever they stand. */
export function nameFaces(host: Host): void {
  const { chat } = host;
  if (chat === undefined || !host.avatarOf || followed.has(chat)) return;
  followed.add(chat);
  const faces = new Faces(host, chat);
  faces.look();
  chat.subscribe(() => faces.look());
}

class Faces {
  #seen: object | undefined;
  /** By id: the picture that the platform has, and what the page said when it was asked about that. */
  readonly #said = new Map<string, { readonly theirs: string | undefined; readonly ours: string | undefined }>();

  constructor(
    private readonly host: Host,
    private readonly chat: Chat,
  ) {}

  look(): void {
    const { byId } = this.chat.state.people;
    if (byId === this.#seen) return;
    this.#seen = byId;
    for (const person of Object.values<User>(byId)) if (person.type === 'agent') this.#name(person);
  }

  #name(person: Agent): void {
    const { id, avatar } = person;
    let said = this.#said.get(id);
    if (said?.ours !== undefined && said.ours === avatar) return;
    if (said === undefined || said.theirs !== avatar) said = { theirs: avatar, ours: this.#ask(person) };
    this.#said.set(id, said);
    if (said.ours !== undefined) this.chat.showFace(id, said.ours).catch(() => {});
  }

  #ask(person: Agent): string | undefined {
    try {
      return this.host.avatarOf?.(person) ?? undefined;
    } catch (error) {
      const message = `avatarOf failed on ${person.id}: ${error instanceof Error ? error.message : error}`;
      emit(this.host, 'customer-chat-error', { message });
      return undefined;
    }
  }
}
