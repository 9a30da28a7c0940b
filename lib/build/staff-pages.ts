/**
 * Whether a page, by its file or its folder, is one of the staff area. Those keep the framework’s scripts, and none may be prerendered:
 * each is made for whoever asks.
 */
export function isStaffPage(page: string): boolean {
  return /\/(?:en|fr|\[language\])\/staff(?:[/.]|$)/.test(page);
}
