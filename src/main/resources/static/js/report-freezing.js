// Looks every half second how far the freezing has come. Without it the page loads itself anew.
const freezing = document.querySelector('[data-freezing]');
const said = freezing.querySelector('[role=status]');

async function look() {
	const answer = await fetch(location.href, { headers: { 'X-Looks-On': 'true' }, redirect: 'manual' });
	const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
	const now = page.querySelector('[data-freezing]');
	if (!now) {
		// done, failed, or signed out: the browser itself goes on from here
		location.reload();
		return;
	}
	// the words stay the same element: what is read aloud is its change
	const words = now.querySelector('[role=status]').textContent;
	if (said.textContent !== words) {
		said.textContent = words;
	}
	freezing.querySelector('progress').replaceWith(now.querySelector('progress'));
	setTimeout(look, 500);
}

setTimeout(look, 500);
