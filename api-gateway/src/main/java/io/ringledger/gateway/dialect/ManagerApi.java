package io.ringledger.gateway.dialect;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A controller of the manager document: its paths, its words. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
@Speaks(Document.MANAGER)
public @interface ManagerApi {

    /** Path that all operations of the controller begin with. */
    @AliasFor(annotation = RequestMapping.class, attribute = "path")
    String[] value() default {};
}
