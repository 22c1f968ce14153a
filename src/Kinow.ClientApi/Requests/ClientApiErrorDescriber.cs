using System.Globalization;
using Kinow.ClientApi.Core.Availability;
using Kinow.GraphQL.AspNetCore;
using Kinow.Lambda.Http;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Requests;

/// <summary>
/// Tells callers that a store is out of reach, and when to come back, or that the platform does not send an answer as large as theirs; why
/// it is stays on the server.
/// </summary>
internal sealed class ClientApiErrorDescriber(ILogger<LoggingErrorDescriber> logger) : LoggingErrorDescriber(logger)
{
    public override GraphQLException? Explain(Exception error) => error switch
    {
        StoreUnavailableException unavailable => new GraphQLException(
            "The service cannot be reached for the moment. Try again later.", HttpErrorCodes.ServiceUnavailable)
        {
            RetryAfter = Math.Max(1, (int)Math.Ceiling(unavailable.RetryAfter.TotalSeconds)),
        },
        ResponseTooLargeException large => new GraphQLException(
            string.Create(
                CultureInfo.InvariantCulture,
                $"The answer is larger than {large.Limit / 1_048_576} MiB, the most that can be sent. "
                + $"Ask for fewer items or fields at once."),
            HttpErrorCodes.ResponseTooLarge),
        _ => base.Explain(error),
    };
}
