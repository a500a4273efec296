/**
 * Adds a style sheet to the page, once: what a script draws comes with what it looks like. Returns its
 * element, for those who draw only when it is there.
 */
export function loadStyles(href: string): HTMLLinkElement {
  const known = document.querySelector<HTMLLinkElement>(`link[href="${href}"]`);
  if (known) return known;
  const styles = document.createElement('link');
  Object.assign(styles, { rel: 'stylesheet', href });
  document.head.append(styles);
  return styles;
}
