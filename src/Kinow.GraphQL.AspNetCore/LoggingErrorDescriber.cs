using Kinow.GraphQL.AspNetCore.Hosting;
using Kinow.GraphQL.Execution;

using Microsoft.Extensions.Logging;

namespace Kinow.GraphQL.AspNetCore;

/// <summary>Logs what callers must not see, under the correlation id that they got.</summary>
/// <param name="logger">The log.</param>
public class LoggingErrorDescriber(ILogger<LoggingErrorDescriber> logger) : ErrorDescriber
{
    /// <inheritdoc/>
    protected override void OnUnexpected(Exception error, RequestContext context) =>
        Log.ResolverFailed(logger, error, context.CorrelationId);
}
