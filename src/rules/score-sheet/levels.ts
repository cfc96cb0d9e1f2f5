/** Levels of events in appendix 12, lowest first; an international one counts as republican. */
export const eventLevels = ['organization', 'district', 'region', 'republic', 'international'] as const;
/** Whose recommendation a material has. */
export const councilLevels = ['organization', 'district', 'region', 'republic'] as const;

export const teacherNeeds = {
  moderator: 'organization',
  expert: 'district',
  researcher: 'region',
  master: 'republic',
} as const;

/** Appendix 13 begins with the district. */
export const headNeeds = { third: 'district', second: 'region', first: 'republic' } as const;
