/* Files are sent as soon as they are chosen; without this script a button does it. */
(() => {
	"use strict";

	const field = document.getElementById("documents");
	const status = document.querySelector(".note-files-status");
	const button = field?.form.querySelector("button[name=vedhaeft]");
	const largest = 50 * 1024 * 1024;
	const most = 20;

	if (!field || !status || !button) {
		return;
	}
	button.hidden = true;
	field.addEventListener("change", () => {
		const files = [...field.files];
		const tooLarge = files.find((file) => file.size > largest);
		if (tooLarge || files.length > most) {
			status.textContent = tooLarge ? `${tooLarge.name}: ${status.dataset.large}` : status.dataset.many;
			field.value = "";
		}
		else if (files.length > 0) {
			status.textContent = status.dataset.sending;
			field.form.requestSubmit(button);
		}
	});
})();
