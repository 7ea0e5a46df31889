// Leaves the page at once and takes its place in the browser's history: by the button, or by Shift pressed three times.
const exit = document.getElementById('exit');
let presses = [];

function leave() {
  document.documentElement.hidden = true;
  location.replace(exit.href);
}

exit.addEventListener('click', (event) => {
  event.preventDefault();
  leave();
});

document.addEventListener('keyup', (event) => {
  if (event.key !== 'Shift') {
    presses = [];
    return;
  }
  presses = [...presses.filter((at) => event.timeStamp - at < 3000), event.timeStamp];
  if (presses.length === 3) {
    leave();
  }
});
