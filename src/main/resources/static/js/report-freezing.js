// Looks every half second how far the freezing has come. Without it the page loads itself anew.
const freezing = document.querySelector('[data-freezing]');

async function look() {
	const answer = await fetch(location.href);
	const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
	const now = page.querySelector('[data-freezing]');
	if (answer.redirected || !now) {
		location.replace(answer.url);
		return;
	}
	freezing.replaceChildren(...now.childNodes);
	setTimeout(look, 500);
}

setTimeout(look, 500);
