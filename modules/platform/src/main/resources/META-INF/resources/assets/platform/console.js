// The console's keys: j and k walk a list, / goes to the search field, g and a figure to a section, ? tells them all.
const keys = document.getElementById('keys');
const button = document.getElementById('keys-button');
let going = false;

const search = document.querySelector('input[type="search"]');

button.hidden = false;
document.getElementById('keys-search').hidden = search === null;
button.addEventListener('click', () => keys.showModal());

function walk(step) {
  const rows = [...document.querySelectorAll('.rows .row')];
  const here = rows.indexOf(document.activeElement);
  const start = here < 0 ? rows.findIndex((row) => row.ariaCurrent === 'true') : here;
  const next = rows[start < 0 ? 0 : Math.min(Math.max(start + step, 0), rows.length - 1)];
  next?.focus();
}

const actions = {
  j: () => walk(1),
  k: () => walk(-1),
  '/': () => search?.focus(),
  '?': () => keys.showModal(),
};

document.addEventListener('keydown', (event) => {
  const typing = event.target.closest('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]');
  if (typing || event.ctrlKey || event.metaKey || event.altKey || keys.open) {
    return;
  }
  if (going && event.key >= '1' && event.key <= '9') {
    document.querySelectorAll('.rail ul a')[Number(event.key) - 1]?.click();
  } else if (Object.hasOwn(actions, event.key)) {
    event.preventDefault();
    actions[event.key]();
  }
  going = event.key === 'g';
});
