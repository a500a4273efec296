/**
 * The part of a page, or of a copy of its template, that bears `data-{name}`.
 *
 * @throws where the markup lacks it.
 */
export function part(root: ParentNode, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-${name}]`);
  if (!found) throw new Error(`The page has no [data-${name}].`);
  return found;
}

/** A copy of the one element that a template holds. */
export function copyOf(root: ParentNode, template: string): HTMLElement {
  const { content } = part(root, template) as HTMLTemplateElement;
  return content.firstElementChild?.cloneNode(true) as HTMLElement;
}

/** Writes a text; an empty one hides the part. */
export function write(root: ParentNode, name: string, text: string): void {
  const element = part(root, name);
  element.textContent = text;
  element.hidden = text === '';
}
