import { systemPhrases } from '../../ui/system-phrases.ts';
import type { GalleryGroup } from '../gallery-state.ts';
import { said, system as systemMessage } from '../made/events.ts';
import { rows } from '../show.ts';

const VARS = {
  agent: 'Nora',
  agent_added: 'Eli',
  agent_removed: 'Nora',
  customer: 'Alva',
  targets: 'the workshop',
  duration: '20',
  comment: 'Kind and quick, and the chair is lovely.',
  email: 'alva@mail.example',
};

const ending = (type: string) => type.includes('archived');
const all = Object.keys(systemPhrases);
const about = (wanted: (type: string) => boolean) => rows(all.filter(wanted).map((type) => systemMessage(type, VARS)));

/** What the system says. */
export const system: GalleryGroup = {
  id: 'system',
  title: 'System messages',
  states: [
    { id: 'endings', title: 'A conversation ends', render: () => about(ending) },
    {
      id: 'routing',
      title: 'Somebody takes over',
      render: () => about((type) => type.startsWith('routing.') && !ending(type)),
    },
    { id: 'others', title: 'All others', render: () => about((type) => !type.startsWith('routing.') && !ending(type)) },
    {
      id: 'among-messages',
      title: 'Between messages',
      render: () =>
        rows([
          said('I’ll ask the workshop.'),
          systemMessage('chat_transferred', VARS),
          systemMessage('agent_joined', VARS),
          said('Hello, Eli here.'),
        ]),
    },
    {
      id: 'odd',
      title: 'Unknown ones, missing names, long and foreign words',
      render: () =>
        rows([
          systemMessage('app.own_type', {}, 'The courier has picked up your parcel'),
          systemMessage('manual_archived_agent', {}),
          systemMessage('agent_joined', {
            agent: 'Maximiliane-Theodora von und zu Hohenlohe-Waldenburg-Schillingsfürst',
          }),
          systemMessage('agent_joined', { agent: 'יעל כהן' }),
          systemMessage('app.own_type', {}, 'השיחה הועברה'),
          systemMessage('app.own_type', {}, 'a'.repeat(120)),
        ]),
    },
  ],
};
