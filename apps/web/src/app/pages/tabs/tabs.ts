/** The parts of the settings, as `?tab=` names them. */
export const SETTINGS_TABS = ['profile', 'appearance', 'defaults', 'shortcuts', 'security', 'keys'] as const;
export type SettingsTab = (typeof SETTINGS_TABS)[number];

/** The parts of the administration. */
export const ADMIN_TABS = ['users', 'registration', 'queue', 'storage'] as const;
export type AdminTab = (typeof ADMIN_TABS)[number];

/** Reads `?tab=`: one of these, or none for the first. */
export const tabSearch =
  <T extends string>(tabs: readonly T[]) =>
  (search: Record<string, unknown>): { tab?: T } => {
    const tab = tabs.find((each) => each === search['tab']);
    return tab === undefined ? {} : { tab };
  };
