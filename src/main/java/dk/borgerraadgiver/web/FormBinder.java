package dk.borgerraadgiver.web;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanWrapper;
import org.springframework.beans.ConfigurablePropertyAccessor;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.validation.AbstractPropertyBindingResult;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;

/**
 * Binds a form so that a record with an unreadable field still shows everything that was
 * typed. Spring builds the record with what it could read, but its binding result never
 * hears of it, and the page would be shown without a form.
 */
class FormBinder extends ExtendedServletRequestDataBinder {

	FormBinder(@Nullable Object target, String objectName) {
		super(target, objectName);
	}

	@Override
	protected AbstractPropertyBindingResult createBeanPropertyBindingResult() {
		var result = new FormResult(getObjectName());
		var conversion = getConversionService();
		if (conversion != null) {
			result.initConversion(conversion);
		}
		return result;
	}

	/**
	 * What came of binding the form as it stands now.
	 */
	private final class FormResult extends AbstractPropertyBindingResult {

		private static final long serialVersionUID = 1L;

		private transient @Nullable BeanWrapper form;

		FormResult(String objectName) {
			super(objectName);
		}

		@Override
		public @Nullable Object getTarget() {
			return FormBinder.this.getTarget();
		}

		@Override
		public ConfigurablePropertyAccessor getPropertyAccessor() {
			var known = this.form;
			if (known == null) {
				var target = getTarget();
				if (target == null) {
					throw new IllegalStateException("There is no form yet");
				}
				known = PropertyAccessorFactory.forBeanPropertyAccess(target);
				known.setExtractOldValueForEditor(true);
				known.setAutoGrowNestedPaths(isAutoGrowNestedPaths());
				known.setAutoGrowCollectionLimit(getAutoGrowCollectionLimit());
				known.setConversionService(getConversionService());
				this.form = known;
			}
			return known;
		}

	}

}
