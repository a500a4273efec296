/** Makes the buttons that print the page work. */
export function bindPrintButtons(): void {
  for (const button of document.querySelectorAll('button[data-print]'))
    button.addEventListener('click', () => {
      print();
    });
}
