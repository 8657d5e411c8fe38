import { CHAPTERS, EXPLAINS } from './chapters.ts';
import { type ChapterName, DOCUMENTED } from './documented.ts';
import { REASONS } from './reasons.ts';

/** `docs/protocol.md`: every action and push, by version and side, with what does it and why not where nothing does. */

const HEAD = `# The protocol, action by action

Made by \`node scripts/protocol-table.js\` out of the tables that do the work; a test fails when it is out of date.

Where a column *in v3.0* is empty, that version has nothing of the kind. *sandbox*: the local server takes the action, or sends the push. *widget*: the widget asks for it, or shows what comes.
Versions 3.4 and 3.5 are served as 3.6 with what clients of theirs expect (\`src/sandbox/apis/versions.ts\`).
`;

const TITLES: { readonly [C in ChapterName]: string } = {
  'customer 3.6 actions': 'Customers, v3.6: actions',
  'customer 3.6 pushes': 'Customers, v3.6: pushes',
  'customer 3.0 actions': 'Customers, v3.0: actions',
  'customer 3.0 pushes': 'Customers, v3.0: pushes',
  'agent 3.6 actions': 'Agents, v3.6: actions',
  'agent 3.6 pushes': 'Agents, v3.6: pushes',
  'agent 3.0 actions': 'Agents, v3.0: actions',
  'agent 3.0 pushes': 'Agents, v3.0: pushes',
};

export interface Page {
  readonly text: string;
  /** What nobody does and nobody explains, and what is explained though it is done. */
  readonly faults: readonly string[];
}

export function protocolPage(): Page {
  const chapters = (Object.keys(DOCUMENTED) as ChapterName[]).map(chapter);
  return {
    text: [HEAD, ...chapters.map(({ text }) => text)].join('\n'),
    faults: chapters.flatMap(({ faults }) => faults),
  };
}

function chapter(name: ChapterName): Page {
  const columns = CHAPTERS[name];
  const documented: ReadonlySet<string> = new Set(DOCUMENTED[name]);
  const faults: string[] = [];
  const notes: string[] = [];
  const noteOf = (reason: string) => {
    if (!notes.includes(reason)) notes.push(reason);
    return `no (${notes.indexOf(reason) + 1})`;
  };
  const cell = (column: string, row: string): string => {
    const how = columns[column]?.get(row);
    const reason = REASONS[name]?.[column]?.[row];
    if (how !== undefined) {
      if (reason !== undefined) faults.push(`${name}: ${row} is done (${column}), and explained all the same`);
      return how;
    }
    if (EXPLAINS.has(column)) return '';
    if (reason !== undefined) return noteOf(reason);
    // What the documentation does not know, the other side need not have.
    if (documented.has(row)) faults.push(`${name}: ${row} is neither done nor explained (${column})`);
    return '';
  };

  const headings = Object.keys(columns);
  const named = [...documented, ...Object.values(columns).flatMap((column) => [...column.keys()])];
  const rows = [...new Set(named)].sort().map((row) => {
    const title = documented.has(row) ? `\`${row}\`` : `\`${row}\` *`;
    return `| ${[title, ...headings.map((column) => cell(column, row))].join(' | ')} |`;
  });
  const kind = name.endsWith('actions') ? 'action' : 'push';
  const isOurs = rows.some((row) => row.includes('` *'));
  return {
    text: [
      `## ${TITLES[name]}`,
      '',
      `| ${[kind, ...headings].join(' | ')} |`,
      `|${'---|'.repeat(headings.length + 1)}`,
      ...rows,
      '',
      ...(isOurs ? ['\\* not in the documentation', ''] : []),
      ...notes.flatMap((note, place) => [`${place + 1}. ${note}`]),
      ...(notes.length > 0 ? [''] : []),
    ].join('\n'),
    faults,
  };
}
