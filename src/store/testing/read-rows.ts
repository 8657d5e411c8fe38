import type { Row, TimelineView } from '../rows.ts';

export const rowsOf = ({ pages }: TimelineView): readonly Row[] => pages.flatMap(({ rows }) => rows);

/** Each row in a word: its text or type; `— day`, `— new` for the lines between. */
export const wordsOf = (view: TimelineView): readonly string[] =>
  rowsOf(view).map((row) => {
    if (row.kind === 'system') return row.event.systemMessageType;
    if (row.kind !== 'event') return `— ${row.kind}`;
    return 'text' in row.event ? (row.event.text ?? row.event.type) : row.event.type;
  });

/** Without the lines between. */
export const saidIn = (view: TimelineView): readonly string[] => wordsOf(view).filter((word) => !word.startsWith('—'));
