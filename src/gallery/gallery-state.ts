import type { TemplateResult } from 'lit';

/** One look at one thing: what it is called, and how it is drawn. */
export interface GalleryState {
  /** Unique in its group: part of its address and of its picture's name. */
  readonly id: string;
  readonly title: string;
  /** A real component, with what it shows. Called once, so that it keeps what was done in it. */
  render(): TemplateResult;
  /** What a person does to bring it about, once it is drawn. */
  readonly act?: (frame: HTMLElement) => Promise<void>;
  /** It covers the page or takes the focus: it comes when it is asked for, not by itself. */
  readonly opens?: true;
}

export interface GalleryGroup {
  /** Unique: its anchor. */
  readonly id: string;
  readonly title: string;
  readonly states: readonly GalleryState[];
}

/** The groups of a page that is to show no more than `only` says. */
export function chosen(groups: readonly GalleryGroup[], only: string): readonly GalleryGroup[] {
  const [groupId = '', stateId] = only.split('/');
  if (groupId === '') return groups;
  return groups
    .filter(({ id }) => id === groupId)
    .map((group) => ({ ...group, states: group.states.filter(({ id }) => stateId === undefined || id === stateId) }));
}
