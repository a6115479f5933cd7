// Text that goes into XML.

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Escapes text for element content and attribute values. */
export function xml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character]!);
}
