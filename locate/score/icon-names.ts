/**
 * What fonts and drawings of icons call the same picture, one picture a line: what it is called here, which may also be
 * written as a word, then the names that fonts give it and the signs that are typed for it.
 */
const PICTURES = `
close times xmark x remove cross × ✕ ✖ ✗
minus dash subtract − –
plus add +
up chevron-up angle-up caret-up arrow-up expand-less keyboard-arrow-up ↑ ▲
down chevron-down angle-down caret-down arrow-down expand-more keyboard-arrow-down ↓ ▼
left chevron-left angle-left caret-left arrow-left arrow-back navigate-before menu-left ‹ ← ◀
right chevron-right angle-right caret-right arrow-right arrow-forward navigate-next menu-right › → ▶
first angle-double-left angles-left chevron-double-left chevrons-left first-page «
last angle-double-right angles-right chevron-double-right chevrons-right last-page »
search magnifying-glass magnifier 🔍
edit pencil pencil-square pen pen-to-square create mode-edit ✎ ✏
delete trash trash-can bin
email envelope mail ✉
messages comment comments chat chat-text chat-dots chat-left chat-left-text message commenting comment-dots
notifications bell
profile user person person-circle user-circle account-circle account
users people group person-multiple
settings cog cogs gear gears ⚙
menu bars navicon hamburger list reorder ☰ ≡
more ellipsis ellipsis-h ellipsis-v three-dots three-dots-vertical more-vert more-horiz ellipsis-vertical … ⋯ ⋮
refresh sync arrow-clockwise arrows-rotate rotate reload arrow-repeat ↻ ⟳
undo arrow-counterclockwise rotate-left ↶
home house
print printer 🖶
download cloud-download cloud-arrow-down file-download
upload cloud-upload cloud-arrow-up file-upload
save floppy floppy-disk disk
attach paperclip attachment attach-file 📎
fullscreen expand expand-arrows arrows-fullscreen maximize up-right-and-down-left-from-center
lock padlock 🔒
calendar calendar-days calendar-event date-range event
clock time schedule access-time
favorite heart suit-heart ♥ ♡
star grade ★ ☆
like thumbs-up hand-thumbs-up thumb-up
filter funnel
copy content-copy files
cut scissors content-cut
paste clipboard content-paste
link chain insert-link
image picture photo
view eye visibility
help question question-circle circle-question
info info-circle circle-info
done check tick checkmark ✓ ✔
location map-marker location-dot geo place map-pin
cart shopping-cart cart-shopping basket
send paper-plane
dashboard tachometer gauge speedometer
logout sign-out box-arrow-right right-from-bracket
bold type-bold format-bold
italic type-italic format-italic
underline type-underline format-underline
`;

const names = new Map<string, string>();
const words = new Set<string>();
for (const line of PICTURES.trim().split('\n')) {
  const [name = '', ...others] = line.split(' ');
  words.add(name);
  for (const each of [name, ...others]) names.set(each, name);
}

/** How a picture is drawn, not what it shows. */
const STYLE = /-(?:o|alt|fill|filled|lg|sm|outline|outlined|rounded|sharp|line|\d+|\d+deg)$/;

/** One name for a picture, whatever its font calls it; a font's name that isn't known stays as it is. */
export function meaningOf(icon: string): string {
  let name = icon.toLowerCase().replaceAll('_', '-');
  for (let before = ''; before !== name && !names.has(name);) {
    before = name;
    name = name.replace(STYLE, '');
  }
  return names.get(name) ?? name;
}

/** The picture that a sign stands for, such as `×`; undefined where it is none. */
export const meaningOfSign = (text: string): string | undefined =>
  /[\p{L}\p{N}]/u.test(text) ? undefined : names.get(text);

/** Whether a word on a control says what a picture would. */
export const isIconWord = (word: string): boolean => words.has(word);
