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
  if (event.submitter?.formTarget === '_blank') return;
  form.dataset.sent = 'yes';
  setTimeout(() => delete form.dataset.sent, 4000);
});

/* What is typed into a form with data-draft is kept 2 s after a pause, and again when the page is left. */
document.querySelectorAll('form[data-draft]').forEach(form => {
  const line = form.querySelector('[data-draft-line]');
  if (!line) return;
  const header = document.querySelector('meta[name=portal-token]').content;
  let timer = 0;
  let changed = false;
  const tell = text => { line.textContent = text; };
  const body = () => {
    const sent = new URLSearchParams();
    new FormData(form).forEach((value, name) => {
      if (!name.startsWith('_')) sent.append(name, value);
    });
    sent.set('draft', form.dataset.draft);
    return sent;
  };
  const loggedOut = () => {
    const link = document.createElement('a');
    link.href = line.dataset.home;
    link.target = '_blank';
    link.rel = 'opener';
    link.textContent = line.dataset.login;
    line.replaceChildren(line.dataset.out + ' ', link);
  };
  const keep = async () => {
    changed = false;
    try {
      const answer = await fetch(line.dataset.draftLine, {
        method: 'POST', body: body(), headers: { 'X-Portal-Token': header }, redirect: 'manual', keepalive: false,
      });
      if (answer.status === 401 || answer.status === 403) { changed = true; loggedOut(); return; }
      if (!answer.ok) throw new Error(answer.status);
      tell(line.dataset.saved.replace('{0}', (await answer.json()).saved));
    } catch (error) {
      changed = true;
      tell(line.dataset.failed);
      timer = setTimeout(keep, 10000);
    }
  };
  form.addEventListener('input', () => {
    changed = true;
    clearTimeout(timer);
    timer = setTimeout(keep, 2000);
  });
  form.addEventListener('submit', event => {
    if (event.submitter?.formTarget === '_blank') return;
    clearTimeout(timer);
    changed = false;
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && changed) {
      clearTimeout(timer);
      keep();
    }
  });
});
