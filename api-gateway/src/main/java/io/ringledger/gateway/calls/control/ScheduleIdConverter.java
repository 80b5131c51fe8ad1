package io.ringledger.gateway.calls.control;

import io.ringledger.api.control.ControlRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.vocabulary.ScheduleId;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads an id in a path, in either form. What is no id is the id of nothing that is scheduled. */
@Component
final class ScheduleIdConverter implements Converter<String, ScheduleId> {
    @Override
    public ScheduleId convert(String text) {
        try {
            return ScheduleId.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new Rejected(ControlRejection.SCHEDULE_NOT_FOUND, "There is no such scheduled call");
        }
    }
}
