/** What pictures are dragged as, within the studio: a JSON list of ids. */
export const DRAGGED_IMAGES = 'application/x-easel-images';

/** Lets pictures be dragged out: by their ids for the studio, by their addresses for other programs. */
export const dragPictures = (transfer: DataTransfer, ids: readonly string[]): void => {
  transfer.effectAllowed = 'copy';
  transfer.setData(DRAGGED_IMAGES, JSON.stringify(ids));
  const urls = ids.map((id) => `${window.location.origin}/api/images/${encodeURIComponent(id)}/file`);
  transfer.setData('text/uri-list', urls.join('\r\n'));
  if (ids.length < 2) return;
  const badge = document.createElement('div');
  badge.textContent = String(ids.length);
  Object.assign(badge.style, BADGE);
  document.body.append(badge);
  transfer.setDragImage(badge, -8, -8);
  // The browser takes its picture of the badge after this event.
  setTimeout(() => badge.remove());
};

const BADGE: Partial<CSSStyleDeclaration> = {
  position: 'fixed',
  top: '-100px',
  minWidth: '28px',
  padding: '4px 10px',
  font: '600 14px system-ui',
  textAlign: 'center',
  color: '#fff',
  background: '#0c6e56',
  borderRadius: '999px',
};
