package dk.borgerraadgiver.account;

import java.util.UUID;

import dk.borgerraadgiver.account.AccountAdministration.Invited;
import dk.borgerraadgiver.audit.Act;
import dk.borgerraadgiver.audit.Audited;
import dk.borgerraadgiver.shared.Flash;
import dk.borgerraadgiver.shared.NotFound;
import dk.borgerraadgiver.shared.Paging;
import dk.borgerraadgiver.shared.RuleBroken;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The users of the system, as the administrator keeps them.
 */
@Controller
@Audited(Act.PERMITTED)
@RequestMapping("/brugere")
class AccountsController {

	private final AccountAdministration administration;

	private final AccountList list;

	AccountsController(AccountAdministration administration, AccountList list) {
		this.administration = administration;
		this.list = list;
	}

	@ModelAttribute("allRoles")
	Role[] allRoles() {
		return Role.values();
	}

	@GetMapping
	String list(@RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page, Model model) {
		var paging = new Paging(page, Paging.ROWS, this.list.count());
		model.addAttribute("paging", paging);
		model.addAttribute("rows", this.list.rows(paging));
		return "account/accounts";
	}

	@GetMapping("/ny")
	String invite(Model model) {
		model.addAttribute("form", InviteAccountForm.EMPTY);
		return "account/invite";
	}

	@PostMapping("/ny")
	Object invite(@Valid @ModelAttribute("form") InviteAccountForm form, BindingResult errors,
			RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				return showLink(this.administration.invite(form.username(), form.fullName(), form.roles()), redirect);
			}
			catch (RuleBroken broken) {
				errors.rejectValue("username", broken.key());
			}
		}
		return new ModelAndView("account/invite", HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Model model) {
		var account = row(id);
		model.addAttribute("account", account);
		model.addAttribute("form", EditAccountForm.of(account));
		return "account/account";
	}

	@PostMapping("/{id}")
	Object edit(@PathVariable UUID id, @Valid @ModelAttribute("form") EditAccountForm form, BindingResult errors,
			RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.administration.describe(id, form.fullName(), form.roles(), form.version());
				redirect.addFlashAttribute(new Flash("account.edited"));
				return "redirect:/brugere";
			}
			catch (RuleBroken broken) {
				errors.rejectValue("roles", broken.key());
			}
		}
		return new ModelAndView("account/account", HttpStatus.UNPROCESSABLE_CONTENT).addObject("account", row(id));
	}

	@PostMapping("/{id}/invitation")
	String inviteAgain(@PathVariable UUID id, RedirectAttributes redirect) {
		return showLink(this.administration.inviteAgain(id), redirect);
	}

	@PostMapping("/{id}/stop")
	String stop(@PathVariable UUID id, RedirectAttributes redirect) {
		this.administration.stop(id);
		redirect.addFlashAttribute(new Flash("account.stopped"));
		return "redirect:/brugere";
	}

	@PostMapping("/{id}/genstart")
	String restart(@PathVariable UUID id, RedirectAttributes redirect) {
		this.administration.restart(id);
		redirect.addFlashAttribute(new Flash("account.restarted"));
		return "redirect:/brugere/{id}";
	}

	/** The link is shown on the next page and then forgotten. */
	private static String showLink(Invited invited, RedirectAttributes redirect) {
		redirect.addFlashAttribute("link",
				ServletUriComponentsBuilder.fromCurrentContextPath()
					.path("/invitation/")
					.path(invited.token().text())
					.toUriString());
		redirect.addAttribute("id", invited.id());
		return "redirect:/brugere/{id}";
	}

	private AccountRow row(UUID id) {
		return this.list.row(id).orElseThrow(() -> new NotFound("account " + id));
	}

}
