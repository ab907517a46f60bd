/* What pages for staff do beyond links and forms. Everything here is a help: without it the pages still work.
   Sections: what is read first, menus, forms, dialogs, staying logged in. */
'use strict';

/* ---- what is read first: the summary of errors takes the focus; its links lead into groups of boxes, too ---- */
document.querySelector('[data-focus]')?.focus();
document.addEventListener('click', event => {
  const link = event.target.closest('.error-summary a[href^="#"]');
  const target = link && document.getElementById(link.hash.slice(1));
  if (!target) return;
  event.preventDefault();
  const field = target.matches('input, select, textarea') ? target : target.querySelector('input, select, textarea, button');
  (target.closest('.field') ?? target).scrollIntoView();
  field?.focus({preventScroll: true});
});

/* ---- menus: a menu closes when one clicks elsewhere, goes on by Tab, or presses Escape ---- */
function closeMenus(keep) {
  document.querySelectorAll('.menu[open]').forEach(menu => {
    if (!menu.contains(keep)) menu.open = false;
  });
}
document.addEventListener('click', event => closeMenus(event.target));
document.addEventListener('focusin', event => closeMenus(event.target));
document.addEventListener('keydown', event => {
  const menu = event.key === 'Escape' && document.querySelector('.menu[open]');
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary').focus();
});

/* ---- forms ---- */

/* A form is sent once; the server would notice a second time, but why ask it. */
document.addEventListener('submit', event => {
  const form = event.target;
  if (form.method === 'dialog') return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  if (event.submitter?.formTarget === '_blank') return;
  form.dataset.sent = 'yes';
  setTimeout(() => delete form.dataset.sent, 4000);
});

/* Whoever leaves a form with changes is asked once. Forms that keep drafts by themselves say data-draft. */
const GUARDED = 'main form[method=post][novalidate]:not([data-draft])';
const changed = new Set();
if (document.querySelector('.error-summary')) {
  document.querySelectorAll(GUARDED).forEach(form => {
    if (!form.querySelector('[type=password]')) changed.add(form);
  });
}
document.addEventListener('input', event => {
  const form = event.target.form;
  if (form?.matches(GUARDED) && event.target.type !== 'password') changed.add(form);
});
document.addEventListener('submit', event => {
  if (!event.defaultPrevented) changed.delete(event.target);
});
window.addEventListener('beforeunload', event => {
  if (changed.size) event.preventDefault();
});

/* Ctrl+S and Ctrl+Enter press the button with data-save, or else the form's first one. */
document.addEventListener('keydown', event => {
  const save = (event.ctrlKey || event.metaKey) && !event.altKey && (event.key === 's' || event.key === 'Enter');
  if (!save) return;
  const form = document.activeElement?.form ?? document.querySelector('main form[method=post][novalidate]');
  if (!form?.matches('main form[method=post]')) return;
  event.preventDefault();
  form.requestSubmit(form.querySelector('button[data-save]') ?? form.querySelector('button:not([type=button])'));
});

/* ---- dialogs: a link or button with data-dialog="id" opens it, data-close closes it; the browser brings the focus back.
   A link leads to a page that asks the same, for when there are no scripts. ---- */
document.addEventListener('click', event => {
  const opener = event.target.closest('[data-dialog]');
  const dialog = opener && document.getElementById(opener.dataset.dialog);
  if (dialog) {
    event.preventDefault();
    dialog.showModal();
  }
  event.target.closest('[data-close]')?.closest('dialog')?.close();
});

/* ---- staying logged in: who is at work stays; who has been away is told before it ends ---- */
(() => {
  const box = document.getElementById('still-there');
  const minutes = Number(document.querySelector('meta[name=portal-minutes]')?.content);
  if (!box || !minutes) return;
  const MINUTE = 60000;
  const part = name => box.querySelector(`[data-part=${name}]`);
  let answered = Date.now();
  let asked = answered;
  let gone = false;

  function show(ended) {
    part('soon').hidden = ended;
    part('ended').hidden = !ended;
    box.hidden = false;
  }
  async function ask() {
    asked = Date.now();
    try {
      const answer = await fetch(box.dataset.ask, {cache: 'no-store', redirect: 'manual'});
      gone = answer.status === 401;
      if (gone) {
        show(true);
      } else if (answer.ok) {
        answered = Date.now();
        box.hidden = true;
      }
    } catch {
      /* No network: the next try may find it. */
    }
  }
  const atWork = () => {
    if (!gone && (Date.now() - asked > 2 * MINUTE || (!box.hidden && Date.now() - asked > 1000))) ask();
  };
  ['keydown', 'pointerdown', 'input'].forEach(kind => document.addEventListener(kind, atWork, {passive: true}));
  new PerformanceObserver(() => { answered = Date.now(); }).observe({type: 'resource'});
  setInterval(() => {
    const idle = (Date.now() - answered) / MINUTE;
    if (gone || idle < minutes - 5) return;
    if (idle > minutes) ask();
    else show(false);
  }, 15000);
})();
/* What changes while one looks (an import) is fetched again until it has come to its end. */
const refresh = () => {
  const every = Number(document.querySelector('[data-refresh]')?.dataset.refresh);
  if (!every) return;
  setTimeout(async () => {
    try {
      const answer = await fetch(location.pathname, { headers: { Accept: 'text/html' } });
      if ([401, 403].includes(answer.status)) return;
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
/* What is typed into a form with data-draft is kept 2 s after a pause, and again when the page is left; at once where it came
   back unsaved (with what is wrong, with what somebody else saved, as a preview). */
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
  if (document.querySelector('[data-focus=now]')) keep();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && changed) {
      clearTimeout(timer);
      keep();
    }
  });
});
