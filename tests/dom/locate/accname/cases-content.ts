import { type Case, type CaseFile, differs, same } from './case';

type Markup = (inside: string, attributes?: string) => string;

/** The three elements that the W3C file asks each time. */
const THREE: readonly (readonly [called: string, of: Markup])[] = [
  ['button', (inside, more = '') => `<button data-it ${more}>${inside}</button>`],
  ['heading', (inside, more = '') => `<h3 data-it ${more}>${inside}</h3>`],
  ['link', (inside, more = '') => `<a data-it href="#" ${more}>${inside}</a>`],
];
const three = (one: (called: string, of: Markup) => Case) => THREE.map(([called, of]) => one(called, of));

const styled = (rule: string) => `<style>${rule}</style>`;

/** Words that only a style sheet adds before and after "Merge". */
const generated = (
  title: (called: string) => string,
  rules: string,
  expected: string,
  attributes = '',
  text = 'Merge',
) =>
  three((called, of) =>
    differs(title(called), styled(rules) + of(text, attributes), expected, text, 'generated'),
  );

const BEFORE = '[data-it]::before { content: "now " }';
const AFTER = '[data-it]::after { content: " tickets" }';
const PARTS = '<b>Add</b><b>time</b><b>entry</b>';

/** A term inside: its text belongs to the name like any other. */
const TERMS: readonly (readonly [called: string, html: string])[] = [
  ['a dfn element', '<span>What is a </span><dfn>queue</dfn>'],
  ['an element with explicit term role', '<span>What is a </span><span role="term">queue</span>'],
];

const aria = (tag: string, called: string) =>
  ['button', 'heading', 'link'].map((role) =>
    same(
      `aria ${role} name from content, ${called}`,
      `<${tag} data-it tabindex="0" role="${role}">Merge</${tag}>`,
      'Merge',
    ),
  );

const transformed = (how: string, expected: string) =>
  differs(
    `heading name from content with text-transform:${how}`,
    `<h1 data-it style="text-transform: ${how}">Reply to all</h1>`,
    expected,
    'Reply to all',
    'transformed',
  );

export const NAME_FROM_CONTENT: CaseFile = {
  file: 'comp_name_from_content.html',
  cases: [
    ...aria('span', 'inline'),
    ...aria('div', 'block'),
    ...three((called, of) => same(`${called} name from content`, of('Merge'), 'Merge')),
    ...generated(
      (called) => `${called} with alt counter on ::before`,
      '[data-it]::before { counter-set: nth 27; content: "" / counter(nth) " " }',
      '27 Merge',
    ),
    ...generated((called) => `${called} name from content with ::before`, BEFORE, 'now Merge'),
    ...generated((called) => `${called} name from content with ::after`, AFTER, 'Merge tickets'),
    ...generated(
      (called) => `${called} name from content with ::before and ::after`,
      BEFORE + AFTER,
      'now Merge tickets',
    ),
    ...generated(
      (called) => `${called} name from content no space joiners ::before and ::after`,
      '[data-it]::before, [data-it]::after { content: "un" }',
      'unMergeun',
    ),
    ...generated(
      (called) => `${called} name from content with ::before and ::after in rtl`,
      '[data-it]::before { content: "عرض " } [data-it]::after { content: " الآن" }',
      'عرض التذكرة الآن',
      'dir="rtl" lang="ar"',
      'التذكرة',
    ),
    ...generated(
      (called) => `${called} name from fallback content with ::before and ::after`,
      '[data-it]::before { content: "* " / "new " } [data-it]::after { content: " >" / " onwards" }',
      'new Merge onwards',
    ),
    ...generated(
      (called) => `${called} name from fallback content mixing attr() and strings with ::before and ::after`,
      `[data-it]::before { content: "* " / "as " attr(data-who) " " }
       [data-it]::after { content: " >" / " for " attr(data-whom) }`,
      'as owner Merge for client',
      'data-who="owner" data-whom="client"',
    ),
    same(
      'primitive radio input with ::before containing empty alternative text',
      `${styled('input::before { content: "o" / "" }')}<input data-it type="radio" style="appearance: none">`,
      '',
    ),
    same(
      'primitive radio input with ::before containing empty alternative text for an image',
      `${styled('input::before { content: url(dot.png) / "" }')}<input data-it type="radio" style="appearance: none">`,
      '',
    ),
    ...three((called, of) =>
      same(
        `${called} name from content for each child`,
        of('<b>Add</b> <b>time</b> <b>entry</b>'),
        'Add time entry',
      ),
    ),
    ...three((called, of) =>
      differs(
        `${called} name from content for each child including image`,
        of('<b>Add</b> <img alt="time"> <b>entry</b>'),
        'Add time entry',
        'Add entry',
        'alt',
      ),
    ),
    ...three((called, of) =>
      differs(
        `${called} name from content for each child including nested image`,
        of('<b>Add</b> <b>a <img alt="time"></b> <b>entry</b>'),
        'Add a time entry',
        'Add a entry',
        'alt',
      ),
    ),
    differs(
      'heading name from content for each child including nested button with nested image',
      '<h3 data-it>Tickets <button>of <img alt="team"> members</button> today</h3>',
      'Tickets of team members today',
      'Tickets of members today',
      'alt',
    ),
    differs(
      'heading name from content for each child including nested link with nested image',
      '<h3 data-it>Tickets <a href="#">of <img alt="team"> members</a> today</h3>',
      'Tickets of team members today',
      'Tickets of members today',
      'alt',
    ),
    differs(
      'heading name from content for each child including nested link using aria-label with nested image',
      '<h3 data-it>Tickets <a href="#" aria-label="of everyone">of <img alt="team"> members</a> today</h3>',
      'Tickets of everyone today',
      'Tickets of members today',
      'inner',
    ),
    differs(
      'heading name from content for each child including nested link using aria-labelledby with nested image',
      '<h3 data-it>Tickets <a href="#" aria-labelledby="face">of <img id="face" alt="Ann"> members</a> today</h3>',
      'Tickets Ann today',
      'Tickets of members today',
      'inner',
    ),
    differs(
      'heading name from content for each child including two nested links using aria-labelledby with nested image',
      '<h3 data-it><a href="#" aria-labelledby="face">Who</a> <a href="#">of <img id="face" alt="Ann"> them</a></h3>',
      'Ann of them',
      'Who of them',
      'inner',
    ),
    differs(
      'link name from content for each child including nested image (referenced elsewhere via labelledby)',
      '<h3><a href="#" aria-labelledby="face">Who</a> <a data-it href="#">of <img id="face" alt="Ann"> them</a></h3>',
      'of Ann them',
      'of them',
      'alt',
    ),
    ...three((called, of) =>
      differs(
        `${called} name from content for each child (no space, inline)`,
        of(PARTS),
        'Addtimeentry',
        'Add time entry',
        'spaces',
      ),
    ),
    ...['block', 'inline-block'].flatMap((display) =>
      three((called, of) =>
        same(
          `${called} name from content for each child (no space, display:${display})`,
          styled(`[data-it] b { display: ${display} }`) + of(PARTS),
          'Add time entry',
        ),
      ),
    ),
    same(
      'heading name from content with text-transform:none',
      '<h1 data-it style="text-transform: none">Reply to all</h1>',
      'Reply to all',
    ),
    transformed('uppercase', 'REPLY TO ALL'),
    transformed('capitalize', 'Reply To All'),
    transformed('lowercase', 'reply to all'),
    same(
      'heading name from content with text-transform:full-size-kana',
      '<h3 data-it lang="ja" style="text-transform: full-size-kana">チャット</h3>',
      'チャット',
    ),
    ...TERMS.flatMap(([term, inside]) => [
      ...three((called, of) =>
        same(`implicit ${called} name from content containing ${term}`, of(inside), 'What is a queue'),
      ),
      ...['button', 'heading', 'link'].map((role) =>
        same(
          `explicit ${role} name from content containing ${term}`,
          `<div data-it role="${role}" tabindex="0">${inside}</div>`,
          'What is a queue',
        ),
      ),
    ]),
  ],
};
