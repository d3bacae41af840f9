package dk.borgerraadgiver.web;

import java.util.HashMap;
import java.util.Map;

import dk.borgerraadgiver.account.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/**
 * Writes beside the token of every form whose form it is, so that what was typed goes
 * back to nobody else if the session ends meanwhile.
 */
@Component
class OwnerField implements BeanPostProcessor {

	private final ObjectProvider<OwnerProof> proofs;

	OwnerField(ObjectProvider<OwnerProof> proofs) {
		this.proofs = proofs;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String beanName) {
		return (bean instanceof RequestDataValueProcessor tokens) ? new WithOwner(tokens, this.proofs) : bean;
	}

	/**
	 * Adds the owner to what Spring Security adds.
	 *
	 * @param tokens Spring Security's own
	 * @param proofs signs the owner
	 */
	private record WithOwner(RequestDataValueProcessor tokens,
			ObjectProvider<OwnerProof> proofs) implements RequestDataValueProcessor {

		@Override
		public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
			var fields = this.tokens.getExtraHiddenFields(request);
			var authentication = SecurityContextHolder.getContext().getAuthentication();
			if (fields == null || fields.isEmpty() || authentication == null
					|| !(authentication.getPrincipal() instanceof Viewer viewer)) {
				return fields;
			}
			var all = new HashMap<>(fields);
			all.put(KeptForm.OWNER, this.proofs.getObject().of(viewer.id()));
			return all;
		}

		@Override
		public String processAction(HttpServletRequest request, String action, String httpMethod) {
			return this.tokens.processAction(request, action, httpMethod);
		}

		@Override
		public String processFormFieldValue(HttpServletRequest request, @Nullable String name, String value,
				String type) {
			return this.tokens.processFormFieldValue(request, name, value, type);
		}

		@Override
		public String processUrl(HttpServletRequest request, String url) {
			return this.tokens.processUrl(request, url);
		}

	}

}
