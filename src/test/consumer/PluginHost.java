import com.fasterxml.jackson.databind.cfg.PackageVersion;
import java.io.IOException;
import org.apache.uima.UIMAFramework;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/** What INCEpTION is to the plugin: a Spring Boot application with UIMA and Jackson of its own. Runs until its input ends. */
@EnableAutoConfiguration
public class PluginHost {

    public static void main(String[] arguments) throws IOException {
        SpringApplication application = new SpringApplication(PluginHost.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        try (ConfigurableApplicationContext context = application.run(arguments)) {
            ClassLoader loader = PluginHost.class.getClassLoader();
            System.out.println("UIMA " + UIMAFramework.getVersionString());
            System.out.println("Jackson " + PackageVersion.VERSION);
            System.out.println("types " + loader.getResource("META-INF/org.apache.uima.fit/types.txt"));
            System.out.println("started");
            while (System.in.read() >= 0) {}
        }
        System.out.println("stopped");
    }
}
