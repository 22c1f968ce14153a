using Kinow.GraphQL.Execution;
using Microsoft.Extensions.Logging;

namespace Kinow.GraphQL.AspNetCore;

/// <summary>Logs unexpected exceptions under the correlation id that the caller got.</summary>
public class LoggingErrorDescriber(ILogger<LoggingErrorDescriber> logger) : ErrorDescriber
{
    /// <inheritdoc/>
    protected override void OnUnexpected(Exception error, RequestContext context) =>
        Log.ResolverFailed(logger, error, context.CorrelationId);
}
