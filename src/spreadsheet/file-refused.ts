import type { Text } from '../i18n/locale.ts';

/** The file cannot be used at all; the words say why and what to do. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly text: Text;
  constructor(text: Text, options?: ErrorOptions) {
    super(text.en, options);
    this.text = text;
  }
}
