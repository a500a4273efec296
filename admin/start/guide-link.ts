/** The link to the guide leaves the room to the form while an entry is edited. */
export function showGuideLink(): void {
  const link = document.querySelector<HTMLElement>('.k-guide');
  const update = () => {
    if (link) link.hidden = /\/(?:entries|new)(?:\/|$)/.test(location.hash);
  };
  window.addEventListener('hashchange', update);
  update();
}
