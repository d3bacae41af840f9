/* Shows what becomes of a chapter while it is written, and saves it after every pause. */
(() => {
	"use strict";

	const form = document.querySelector("[data-report-chapter]");
	const shown = document.querySelector("[data-report-shown]");
	const line = document.querySelector(".report-kept");
	if (!form || !shown) {
		return;
	}
	const PAUSE = 800;
	let waiting;
	let busy = Promise.resolve();
	let taken = false;

	const send = (what, signal) => fetch(`${new URL(form.action).pathname}/${what}`, {
		method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "manual", signal,
		headers: { "Content-Type": "application/x-www-form-urlencoded" }
	});

	const show = async () => {
		const answer = await send("vis");
		if (answer.ok) {
			shown.innerHTML = await answer.text();
		}
	};

	const keep = async () => {
		if (taken) {
			return;
		}
		const answer = await send("gem");
		if (answer.ok) {
			form.elements.version.value = await answer.text();
			const now = new Date();
			line.textContent = line.dataset.kept.replace("#", now.toTimeString().slice(0, 5));
		}
		else {
			taken = answer.status === 409;
			line.textContent = taken ? line.dataset.taken : line.dataset.lost;
		}
	};

	/* One at a time, so that each save knows the version of the one before. */
	const soon = () => {
		busy = busy.then(() => Promise.all([show(), keep()])).catch(() => {
			line.textContent = line.dataset.lost;
		});
	};

	form.querySelectorAll("[data-insert]").forEach((button) => {
		button.hidden = false;
		button.addEventListener("click", () => {
			const text = form.elements.body;
			text.setRangeText(button.dataset.insert, text.selectionStart, text.selectionEnd, "end");
			text.focus();
			text.dispatchEvent(new Event("input", { bubbles: true }));
		});
	});

	form.addEventListener("input", () => {
		clearTimeout(waiting);
		waiting = setTimeout(soon, PAUSE);
	});
	form.addEventListener("submit", () => clearTimeout(waiting));
})();
