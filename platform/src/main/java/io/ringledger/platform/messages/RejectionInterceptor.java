package io.ringledger.platform.messages;

import io.ringledger.api.rejections.Rejected;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryMessage;
import org.jspecify.annotations.Nullable;

/** Makes a refusal cross the bus: the class stays behind, code, message and details travel. */
public final class RejectionInterceptor implements MessageHandlerInterceptor<Message<?>> {
    @Override
    public @Nullable Object handle(UnitOfWork<? extends Message<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        try {
            return chain.proceed();
        } catch (Rejected e) {
            if (unitOfWork.getMessage() instanceof CommandMessage) {
                throw new CommandExecutionException(e.rejection().message(), null, e.rejection());
            }
            throw new QueryExecutionException(e.rejection().message(), null, e.rejection());
        } catch (RuntimeException e) {
            if (unitOfWork.getMessage() instanceof QueryMessage && Failures.isReadStoreAway(e)) {
                Rejected away = Failures.rejected(e);
                throw new QueryExecutionException(away.rejection().message(), null, away.rejection());
            }
            throw e;
        }
    }
}
