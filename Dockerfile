# One image for all services; the command says which. Dependencies have a layer of their own: a change of our code
# downloads nothing again.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /src
COPY pom.xml ./
COPY .mvn .mvn
COPY config config
COPY contract/pom.xml contract/
COPY operations/pom.xml operations/
COPY ingest/pom.xml ingest/
COPY enrich/pom.xml enrich/
COPY alert/pom.xml alert/
COPY standalone/pom.xml standalone/
RUN mvn -q -B -DskipTests -Dspotless.check.skip -Dcheckstyle.skip package
COPY . .
RUN mvn -q -B -DskipTests -Dspotless.check.skip -Dcheckstyle.skip package

FROM eclipse-temurin:17-jre
RUN groupadd --system silkwatch && useradd --system --gid silkwatch --home /var/lib/silkwatch --create-home silkwatch
COPY --from=build /src/standalone/target/lib /opt/silkwatch/lib
COPY --from=build /src/standalone/target/silkwatch.jar /opt/silkwatch/silkwatch.jar
USER silkwatch
WORKDIR /var/lib/silkwatch
VOLUME /var/lib/silkwatch
ENV SILKWATCH_STATE_DIR=/var/lib/silkwatch/state \
    SILKWATCH_BIND=0.0.0.0
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-cp", "/opt/silkwatch/silkwatch.jar:/opt/silkwatch/lib/*", "silkwatch.standalone.Silkwatch"]
CMD ["--help"]
