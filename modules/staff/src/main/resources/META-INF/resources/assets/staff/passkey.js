// Signs in with a passkey, or adds one. The forms stay hidden where there is no script or the browser knows no passkeys.
const forms = window.PublicKeyCredential?.parseRequestOptionsFromJSON
  ? document.querySelectorAll('form[data-ceremony]')
  : [];

class Refused extends Error {}

async function ceremony(form) {
  const answer = await fetch(form.dataset.ceremony, {
    method: 'POST',
    headers: { Accept: 'application/json' },
    body: new URLSearchParams(new FormData(form)),
  });
  const told = await answer.json();
  if (!answer.ok) {
    throw new Refused(told.title);
  }
  return told;
}

async function use(options) {
  return options.user
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}

for (const form of forms) {
  const status = form.querySelector('[role="status"]');
  document.querySelector('[data-without-passkeys]').hidden = true;
  form.hidden = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    status.textContent = form.dataset.waiting;
    try {
      form.elements.credential.value = JSON.stringify(await use(await ceremony(form)));
      form.submit();
    } catch (problem) {
      // The browser tells by one error whether there was no passkey, or nobody wanted to use it.
      status.textContent = problem instanceof Refused ? problem.message : form.dataset.problem;
    }
  });
}
