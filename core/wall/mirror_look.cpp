#include "core/wall/mirror_look.h"

namespace jointly {

// Sizes follow the reader's own letters. The parties' colours are those of the wall, with words on them.
const std::string_view mirror_style = R"(
:root { color-scheme: light dark; --page: #fff; --text: #12161d; --quiet: #3a424e; --line: #6b7686; --focus: #1b222c;
  --blue: #00507d; --amber: #7a4a00; --teal: #005a44; --violet: #5b3a8c; }
@media (prefers-color-scheme: dark) {
  :root { --page: #0b0f14; --text: #f7f9fc; --quiet: #d8dee8; --line: #8a96a8; --focus: #f7f9fc;
    --blue: #a9daff; --amber: #ffcf8c; --teal: #8fe6c9; --violet: #d9c8ff; }
}
body { margin: 0 auto; padding: 1rem; max-width: 45rem; background: var(--page); color: var(--text);
  font-family: system-ui, sans-serif; font-size: 1.125rem; line-height: 1.5; overflow-wrap: anywhere; }
header { border-bottom: 2px solid var(--line); margin-bottom: 1rem; }
h1 { font-size: 1.6rem; line-height: 1.3; }
h2 { font-size: 1.3rem; line-height: 1.3; margin-top: 2rem; }
h3 { font-size: 1.125rem; }
p { margin: 0.5rem 0; }
ul.items { list-style: none; padding: 0; }
ul.items > li { margin: 0.5rem 0; }
.card, .prose { border: 1px solid var(--line); border-radius: 0.4rem; padding: 0.25rem 0.75rem; }
.strong, .chosen { border: 0.2rem solid var(--focus); }
.quiet, .note, .kicker, .step, .foot { color: var(--quiet); }
.state, .practice, .moment, dt { font-weight: bold; }
.clock { font-size: 1.6rem; font-weight: bold; }
.party { border: 2px solid currentColor; border-radius: 0.3rem; padding: 0 0.3rem; }
.blue { color: var(--blue); } .amber { color: var(--amber); } .teal { color: var(--teal); } .violet { color: var(--violet); }
dd { margin: 0 0 0.5rem 1.5rem; }
ins { font-weight: bold; text-decoration: underline; }
del, s { text-decoration: line-through; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; overflow-wrap: normal; }
caption { text-align: left; font-weight: bold; }
th, td { border: 1px solid var(--line); padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; min-width: 4rem; }
th { font-weight: normal; }
thead th, .total { font-weight: bold; }
.figure { text-align: right; font-variant-numeric: tabular-nums; }
button, a { font: inherit; color: inherit; }
button { padding: 0.25rem 0.75rem; margin-bottom: 0.5rem; background: none; border: 2px solid var(--line); border-radius: 0.3rem; }
button[aria-pressed=true] { background: var(--focus); color: var(--page); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
)";

const std::string_view mirror_script = R"(
'use strict';
(() => {
  const status = document.getElementById('changed');
  if (window.parent !== window) {
    const page = { turn: status.dataset.turn, said: status.textContent, main: document.querySelector('main').outerHTML };
    window.parent.postMessage(page, location.protocol === 'file:' ? '*' : location.origin);
    return;
  }
  const often = 3000, patience = 20000;
  const here = location.href.split(/[?#]/)[0];
  const hold = document.getElementById('hold');
  const is_held = () => hold.getAttribute('aria-pressed') === 'true';
  const frame = document.createElement('iframe');
  frame.hidden = true;
  let asked = 0, heard = Date.now(), is_lost = false, last = '', next;

  // What is alike at both ends stays as it is; what is left in the middle is changed in place.
  const take_over = (old, fresh) => {
    if (old.isEqualNode(fresh)) { return; }
    if (old.nodeType !== 1 || old.nodeName !== fresh.nodeName) { old.replaceWith(fresh); return; }
    for (const one of [...old.attributes]) { if (!fresh.hasAttribute(one.name)) { old.removeAttribute(one.name); } }
    for (const one of fresh.attributes) { old.setAttribute(one.name, one.value); }
    const olds = [...old.childNodes], news = [...fresh.childNodes];
    while (olds.length && news.length && olds[0].isEqualNode(news[0])) { olds.shift(); news.shift(); }
    let end = null;
    while (olds.length && news.length && olds.at(-1).isEqualNode(news.at(-1))) { end = olds.pop(); news.pop(); }
    const both = Math.min(olds.length, news.length);
    for (let at = 0; at < both; ++at) { take_over(olds[at], news[at]); }
    for (const one of olds.slice(both)) { one.remove(); }
    for (const one of news.slice(both)) { old.insertBefore(one, end); }
  };
  const ask = () => {
    clearTimeout(next);
    if (is_held()) { return; }
    next = setTimeout(ask, patience);
    if (Date.now() - heard > 2 * patience && !is_lost) {
      is_lost = true;
      status.textContent = status.dataset.lost;
    }
    const from = here + '?' + (++asked);
    if (frame.isConnected) {
      frame.contentWindow.location.replace(from);
    } else {
      frame.src = from;
      document.body.append(frame);
    }
  };
  frame.addEventListener('load', () => { clearTimeout(next); next = setTimeout(ask, often); });
  window.addEventListener('message', (event) => {
    if (event.source !== frame.contentWindow || is_held()) { return; }
    heard = Date.now();
    const { turn, said, main } = event.data;
    if (turn === status.dataset.turn && main === last && !is_lost) { return; }
    take_over(document.querySelector('main'), new DOMParser().parseFromString(main, 'text/html').querySelector('main'));
    if (turn !== status.dataset.turn || is_lost) {
      const missed = Number(turn) !== Number(status.dataset.turn) + 1 && !is_lost;
      status.textContent = (missed ? status.dataset.missed + ' ' : '') + said;
    }
    status.dataset.turn = turn;
    last = main;
    is_lost = false;
  });
  hold.addEventListener('click', () => {
    hold.setAttribute('aria-pressed', String(!is_held()));
    heard = Date.now();
    ask();
  });
  document.addEventListener('visibilitychange', () => { if (!document.hidden) { ask(); } });
  hold.hidden = false;
  next = setTimeout(ask, often);
})();
)";

}  // namespace jointly
