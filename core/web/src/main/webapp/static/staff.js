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

/* What changes while one looks (an import) is fetched again until it has come to its end. */
const refresh = () => {
  const every = Number(document.querySelector('[data-refresh]')?.dataset.refresh);
  if (!every) return;
  setTimeout(async () => {
    try {
      const answer = await fetch(location.pathname, { headers: { Accept: 'text/html' } });
      if (answer.status < 500 && !answer.ok) return;
      if (!answer.ok) throw answer;
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (!fresh.querySelector('[data-refresh]')) return location.replace(location.pathname);
      document.querySelector('[data-refresh]').replaceWith(fresh.querySelector('[data-refresh]'));
      document.querySelector('.cards')?.replaceWith(fresh.querySelector('.cards'));
    } catch {
      /* The portal may be restarting; the next time it answers. */
    }
    refresh();
  }, every);
};
refresh();
