# The images of the compose file, from the executable jars that `mvn -Pservices package` made:
#   docker build --build-arg MODULE=query-side -t ringledger/query-side .
#   docker build --target carrier-simulator -t ringledger/carrier-simulator .
# Only the base image comes from elsewhere; the build needs no network.

FROM eclipse-temurin:25-jre AS base
RUN groupadd --gid 10001 ringledger \
 && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /var/lib/ringledger --shell /usr/sbin/nologin ringledger \
 && install --directory --owner=ringledger --group=ringledger --mode=0700 /var/lib/ringledger
COPY docker/answers /usr/local/bin/answers
WORKDIR /opt/ringledger
USER ringledger
ENTRYPOINT ["java", "-XX:+UseG1GC", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", \
            "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", "application.jar"]

# Without Spring, so its jar cannot be taken apart by Spring's tools.
FROM base AS carrier-simulator
COPY carrier-simulator/target/carrier-simulator-*-exec.jar application.jar

FROM eclipse-temurin:25-jre AS layers
ARG MODULE
WORKDIR /layers
COPY ${MODULE}/target/${MODULE}-*-exec.jar application.jar
RUN java -Djarmode=tools -jar application.jar extract --layers --destination extracted

# From what changes least to what changes with every build.
FROM base AS service
COPY --from=layers /layers/extracted/dependencies/ ./
COPY --from=layers /layers/extracted/spring-boot-loader/ ./
COPY --from=layers /layers/extracted/snapshot-dependencies/ ./
COPY --from=layers /layers/extracted/application/ ./
