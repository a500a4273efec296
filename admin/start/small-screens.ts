// Decap's own key for which pane stands beside the form.
const PANE_KEY = 'cms.right-pane';

/** A phone has no room for a preview beside the form; the eye button still opens it. */
export function foldPreviewOnSmallScreens(): void {
  if (window.innerWidth < 900 && localStorage.getItem(PANE_KEY) === null) {
    localStorage.setItem(PANE_KEY, 'none');
  }
}
