/** Ref of what the keyboard goes on from when what had the focus has gone from the screen: nobody is sent back to the top of the page. */
export function takeFocus(element: HTMLElement | null): void {
  if (element && (document.activeElement === document.body || document.activeElement === null)) element.focus();
}
