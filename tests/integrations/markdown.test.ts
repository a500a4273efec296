import { describe, expect, it } from 'vitest';
import config from '../../astro.config.mjs';

/** The HTML of a story, as the site makes it, without line breaks. */
const render = async (story: string) => {
  const renderer = await config.markdown?.processor?.createRenderer({ syntaxHighlight: false });
  return (await renderer?.render(story))?.code.replaceAll('\n', '');
};

describe('what could run in a story, or lead away from it, is taken out', () => {
  it.each([
    ['a script', 'Halo <script>alert(1)</script>', '<p>Halo </p>'],
    ['a script in a file', '<script src="https://a.id/a.js"></script>\n\nHalo', '<p>Halo</p>'],
    ['an unclosed script', 'Halo\n\n<script>alert(1)', '<p>Halo</p>'],
    ['an image’s onerror', '<img src="x" onerror="alert(1)">', '<img src="x">'],
    ['an SVG’s onload', '<svg onload="alert(1)"><script>alert(1)</script></svg>', '<p></p>'],
    ['onclick and style', '<p onclick="alert(1)" style="top:0">Halo</p>', '<p>Halo</p>'],
    ['a javascript: link', '[klik](javascript:alert(1))', '<p><a>klik</a></p>'],
    ['one by reference', '[klik][a]\n\n[a]: javascript:alert(1)', '<p><a>klik</a></p>'],
    ['one in brackets', '<javascript:alert>', '<p><a>javascript:alert</a></p>'],
    ['one in HTML', '<p><a href="JaVaScRiPt:alert(1)">klik</a></p>', '<p><a>klik</a></p>'],
    ['one in disguise', 'A <a href="java&#x0A;script&colon;alert(1)">b</a>', '<p>A <a>b</a></p>'],
    ['a javascript: image', '![kain](javascript:alert(1))', '<p><img alt="kain"></p>'],
    ['a data: link', '<p><a href="data:text/html,x">klik</a></p>', '<p><a>klik</a></p>'],
    ['an iframe', 'Halo <iframe src="https://a.id"></iframe>', '<p>Halo </p>'],
    ['an iframe of its own', '<iframe srcdoc="<script>alert(1)</script>"></iframe>', ''],
    ['an object and an embed', '<object data="a.swf"></object><embed src="a.swf">', '<p></p>'],
    ['where a form leads', '<form action="https://a.id">Kirim</form>', 'Kirim'],
    ['a redirect', '<meta http-equiv="refresh" content="0;url=https://a.id">', ''],
    ['a base address', '<base href="https://a.id">', ''],
    ['an id of the page', '<p id="saring">Halo</p>', '<p id="user-content-saring">Halo</p>'],
  ])('%s', async (_, story, html) => {
    expect(await render(story)).toBe(html);
  });

  it.each(['<scr<script>ipt>alert(1)</scr</script>ipt>', '<style>p{top:0}</style>'])(
    'markup that does not survive as such: %s',
    async (story) => {
      expect(await render(story)).not.toMatch(/<(script|style)/iu);
    },
  );
});

describe('what a story is made of stays', () => {
  it.each([
    [
      'emphasis and links',
      '**Tulis** [halus](https://a.id)',
      '<p><strong>Tulis</strong> <a href="https://a.id">halus</a></p>',
    ],
    ['harmless HTML', '<b>Tulis</b><br>', '<p><b>Tulis</b><br></p>'],
    ['lists', '- satu\n- dua', '<ul><li>satu</li><li>dua</li></ul>'],
    ['quotes', '> Sabar.', '<blockquote><p>Sabar.</p></blockquote>'],
    ['code, as text', '`<script>`', '<p><code>&#x3C;script></code></p>'],
    ['mail', '[surel](mailto:a@b.id)', '<p><a href="mailto:a@b.id">surel</a></p>'],
    [
      'pictures',
      '![Kain](https://a.id/kain.jpg)',
      '<p><img src="https://a.id/kain.jpg" alt="Kain"></p>',
    ],
    [
      'tables',
      '| a |\n|---|\n| 1 |',
      '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
    ],
  ])('%s', async (_, story, html) => {
    expect(await render(story)).toBe(html);
  });
});
