/**
 * Copies a text. Without the permission, or over plain http, the field that holds it is shown and
 * selected, so that the visitor copies it; the result says which of the two happened.
 */
export async function copyText(
  text: string,
  field: HTMLInputElement | HTMLTextAreaElement | null,
): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (field) {
      field.hidden = false;
      field.value = text;
      field.focus();
      field.select();
    }
    return false;
  }
}
