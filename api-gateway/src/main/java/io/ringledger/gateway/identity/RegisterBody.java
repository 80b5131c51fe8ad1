package io.ringledger.gateway.identity;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.ringledger.vocabulary.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wants an account, and a company of their own to work for.
 *
 * @param email 1 to 254 characters
 * @param password 8 to 1024 characters
 * @param name how they are called; {@code null}: as the address says
 * @param company what the company is called; {@code null}: as the person
 */
record RegisterBody(
        PersonalText email,
        PersonalText password,
        @Nullable PersonalText name,

        @JsonAlias({"company_name", "tenant_name", "organization"}) @Nullable
        String company) {}
