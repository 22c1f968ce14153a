using Kinow.ClientApi.Core.Availability;
using Kinow.GraphQL.AspNetCore;
using Kinow.GraphQL.Execution;

using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Requests;

/// <summary>Tells callers that a store is out of reach, and when to come back; why it is stays on the server.</summary>
/// <param name="logger">The log.</param>
internal sealed class ClientApiErrorDescriber(ILogger<LoggingErrorDescriber> logger) : LoggingErrorDescriber(logger)
{
    /// <summary>Says that a store is out of reach.</summary>
    /// <param name="unavailable">Which, and for how long.</param>
    public static GraphQLException Explain(StoreUnavailableException unavailable) =>
        new("The service cannot be reached for the moment. Try again later.", HttpErrorCodes.ServiceUnavailable)
        {
            RetryAfter = Math.Max(1, (int)Math.Ceiling(unavailable.RetryAfter.TotalSeconds)),
        };

    /// <inheritdoc/>
    protected override GraphQLException? Explain(Exception error) =>
        error is StoreUnavailableException unavailable ? Explain(unavailable) : base.Explain(error);
}
