using Kinow.ClientApi.Core.Availability;
using Kinow.GraphQL.AspNetCore;
using Kinow.GraphQL.Execution;

using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Requests;

/// <summary>Tells callers that a store is out of reach, and when to come back; why it is stays on the server.</summary>
/// <param name="logger">The log.</param>
internal sealed class ClientApiErrorDescriber(ILogger<LoggingErrorDescriber> logger) : LoggingErrorDescriber(logger)
{
    /// <inheritdoc/>
    public override GraphQLException? Explain(Exception error) => error is StoreUnavailableException unavailable
        ? new GraphQLException("The service cannot be reached for the moment. Try again later.", HttpErrorCodes.ServiceUnavailable)
        {
            RetryAfter = Math.Max(1, (int)Math.Ceiling(unavailable.RetryAfter.TotalSeconds)),
        }
        : base.Explain(error);
}
