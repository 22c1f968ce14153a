using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Kinow.Lambda.Hosting;

/// <summary>What the logs of all services have in common.</summary>
public static class ServiceLoggingExtensions
{
    /// <summary>
    /// Lets no request wait for whoever reads the log: what the console does not take in time is dropped, and the number of dropped
    /// messages is written to standard error as soon as it does. ASP.NET Core's own messages count from warnings on.
    /// </summary>
    /// <param name="logging">The logging of the host, with or without a console.</param>
    public static ILoggingBuilder AddServiceRules(this ILoggingBuilder logging)
    {
        ArgumentNullException.ThrowIfNull(logging);
        logging.AddFilter("Microsoft", LogLevel.Warning);

        // Why the start failed is told once, by the host and without secrets.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);

        // It makes an activity and a scope for each request as long as any of its messages could be wanted.
        logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);

        // Anybody may ask for the health, and each time a store is away would be a line.
        logging.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None);

        // Configuration could bring the waiting back.
        logging.Services.PostConfigure<ConsoleLoggerOptions>(
            static console => console.QueueFullMode = ConsoleLoggerQueueFullMode.DropWrite);
        return logging;
    }
}
