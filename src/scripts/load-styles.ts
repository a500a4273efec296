/** Adds a style sheet to the page, once: what a script draws comes with what it looks like. */
export function loadStyles(href: string): void {
  if (document.querySelector(`link[href="${href}"]`)) return;
  const styles = document.createElement('link');
  Object.assign(styles, { rel: 'stylesheet', href });
  document.head.append(styles);
}
