package dk.borgerraadgiver.demo;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Keeps invented and real people apart: refuses to start before anybody can sign in.
 */
@Component
@ConditionalOnWebApplication
class DemoGuard implements SmartInitializingSingleton {

	private final DemoOffice office;

	private final Environment environment;

	DemoGuard(DemoOffice office, Environment environment) {
		this.office = office;
		this.environment = environment;
	}

	@Override
	public void afterSingletonsInstantiated() {
		boolean demo = this.environment.acceptsProfiles(Profiles.of("demo"));
		if (demo && this.office.isRealOffice()) {
			throw OfficeMixUp.demoOnRealDatabase();
		}
		if (!demo && this.office.isDemoOffice()) {
			throw OfficeMixUp
				.realOnDemoDatabase(StringUtils.hasText(this.environment.getProperty("spring.datasource.url")));
		}
	}

}
