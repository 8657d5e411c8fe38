import type { ChatEvent } from '../domain/event.ts';
import type { EventDraft } from '../domain/event-draft.ts';
import { readEvent } from '../wire/read-event.ts';
import { writeEvent } from '../wire/write-event.ts';

/** A draft as the event that it will be: written as it goes out, and read as it comes back. */
export function draftPreview(draft: EventDraft, id = 'preview'): ChatEvent {
  const { type = 'nothing', ...body } = writeEvent(draft, id);
  return readEvent({
    ...body,
    ...ofServer(draft),
    type: String(type),
    id,
    author_id: 'me',
    created_at: new Date(0).toISOString(),
  });
}

/** What the server knows of a file, and says of it. */
function ofServer(draft: EventDraft): object {
  return draft.kind === 'file' ? { name: draft.name, content_type: draft.contentType, size: draft.size } : {};
}
