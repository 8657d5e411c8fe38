/** Words of pages that are shown within the conversation. */
export const englishMoments = {
  leave: 'Leave this page?',
  leaveHelp: 'What you entered may be lost.',
  stay: 'Stay',
  leaveAnyway: 'Leave',
};

export type MomentPhrases = Readonly<typeof englishMoments>;
