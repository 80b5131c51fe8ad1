package io.ringledger.command.sentiment;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which analyser judges. */
@Configuration(proxyBeanMethods = false)
public class SentimentConfiguration {
    @Bean
    SentimentAnalyser sentimentAnalyser() {
        // at finer levels the library logs the words of customers
        LoggingSystem.get(SentimentConfiguration.class.getClassLoader()).setLogLevel("com.vader", LogLevel.OFF);
        return new VaderAnalyser();
    }
}
