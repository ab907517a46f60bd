/* What pages for staff do beyond links and forms. Everything here is a help: without it the pages still work. */
'use strict';

/* The summary of errors takes the focus, so that it is read first. */
document.querySelector('[data-focus]')?.focus();

/* A menu closes when one clicks elsewhere or presses Escape. */
document.addEventListener('click', event => {
  document.querySelectorAll('.menu[open]').forEach(menu => {
    if (!menu.contains(event.target)) menu.open = false;
  });
});
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return;
  document.querySelectorAll('.menu[open]').forEach(menu => {
    menu.open = false;
    menu.querySelector('summary').focus();
  });
});

/* A form is sent once; the server would notice a second time, but why ask it. */
document.addEventListener('submit', event => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'yes';
  setTimeout(() => delete form.dataset.sent, 4000);
});

/* Lists with boxes to tick: one box ticks the page, and a word tells how many are ticked. */
const ticks = name => [...document.querySelectorAll(`input[name="${name}"]`)];
const countTicks = () => document.querySelectorAll('[data-count]').forEach(place => {
  const count = ticks(place.dataset.count).filter(one => one.checked).length;
  place.textContent = count ? `${count} ${place.dataset.word}` : '';
});
document.querySelectorAll('[data-all]').forEach(label => {
  label.hidden = false;
  label.addEventListener('change', event => {
    ticks(label.dataset.all).forEach(one => { one.checked = event.target.checked; });
  });
});
document.addEventListener('change', countTicks);
countTicks();

/* A table that turned a page or was sorted tells the address that shows the same. */
window.jQuery?.(document).on('pfAjaxComplete', (event, request, settings, values) => {
  if (values?.address) history.replaceState(history.state, '', values.address);
  document.querySelectorAll('[data-all] input').forEach(box => { box.checked = false; });
  countTicks();
});
