package io.ringledger.command;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/**
 * The whole command side. Whoever imports it brings the platform, an event store, {@code DurableRecords} and the bean
 * {@code automationTokenStore}.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = CommandApplication.class))
public class CommandConfiguration {}
