namespace Kinow.GraphQL.Execution;

/// <summary>Turns exceptions into errors for the caller. Only a <see cref="GraphQLException"/> is shown as it is.</summary>
public class ErrorDescriber
{
    /// <summary>Describes an exception to the caller, without path and locations.</summary>
    /// <param name="error">What was thrown.</param>
    /// <param name="context">The request.</param>
    public GraphQLError Describe(Exception error, RequestContext context)
    {
        if (Explain(error) is { } known) return new(known.Message, known.Code) { RetryAfter = known.RetryAfter };
        if (error is OperationCanceledException) return new("The request took too long.", ErrorCodes.Timeout);
        OnUnexpected(error, context);
        return new("Something went wrong on our side.", ErrorCodes.InternalServerError) { CorrelationId = context.CorrelationId };
    }

    /// <summary>Describes an exception to the caller. Applications add the exceptions of their own stores.</summary>
    /// <param name="error">What was thrown.</param>
    /// <returns>What the caller sees; <c>null</c> when the caller must not see more than that something failed.</returns>
    public virtual GraphQLException? Explain(Exception error) => error as GraphQLException;

    /// <summary>Called for each error that the caller must not see, so that a log can have it.</summary>
    /// <param name="error">What was thrown.</param>
    /// <param name="context">The request; its correlation id is what the caller got.</param>
    protected virtual void OnUnexpected(Exception error, RequestContext context)
    {
    }
}
