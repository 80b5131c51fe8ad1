# One image per module, from the executable jar that `mvn package` made:
#   docker build --build-arg MODULE=query-side -t ringledger/query-side .
# Only the base image comes from elsewhere; the build needs no network.
FROM eclipse-temurin:25-jre AS layers
ARG MODULE
WORKDIR /layers
COPY ${MODULE}/target/${MODULE}-*-exec.jar application.jar
RUN java -Djarmode=tools -jar application.jar extract --layers --destination extracted

FROM eclipse-temurin:25-jre
RUN groupadd --gid 10001 ringledger \
 && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /var/lib/ringledger --shell /usr/sbin/nologin ringledger \
 && install --directory --owner=ringledger --group=ringledger --mode=0700 /var/lib/ringledger
COPY docker/answers /usr/local/bin/answers
WORKDIR /opt/ringledger
# From what changes least to what changes with every build.
COPY --from=layers /layers/extracted/dependencies/ ./
COPY --from=layers /layers/extracted/spring-boot-loader/ ./
COPY --from=layers /layers/extracted/snapshot-dependencies/ ./
COPY --from=layers /layers/extracted/application/ ./
USER ringledger
ENTRYPOINT ["java", "-XX:+UseG1GC", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", \
            "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", "application.jar"]
