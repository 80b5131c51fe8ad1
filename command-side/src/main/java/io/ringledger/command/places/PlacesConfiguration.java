package io.ringledger.command.places;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the tables of places once. */
@Configuration(proxyBeanMethods = false)
class PlacesConfiguration {
    @Bean
    NumberPlaces numberPlaces() {
        return NumberPlaces.shipped();
    }
}
