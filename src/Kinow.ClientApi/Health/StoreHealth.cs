using Kinow.ClientApi.ReadModel.Health;
using Kinow.GraphQL.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Kinow.ClientApi.Health;

/// <summary>Whether the stores answer, and what that means for the service.</summary>
internal static class StoreHealth
{
    /// <summary>Registers a check for each store.</summary>
    public static void AddStoreHealth(this IServiceCollection services)
    {
        var checks = services.AddHealthChecks();
        foreach (var name in (string[])[StoreProbes.MySql, StoreProbes.Search, StoreProbes.Queue])
        {
            checks.Add(new(
                name,
                provider => new StoreCheck(provider.GetRequiredService<StoreProbes>().All.FirstOrDefault(probe => probe.Name == name)),
                null,
                [GraphQLEndpointRouteBuilderExtensions.ReadyTag]));
        }
    }

    /// <summary>
    /// Unhealthy where nothing can be read any more. Without one of its stores the service answers what it can, and where one is away for
    /// all instances, taking all of them out of service would help nobody.
    /// </summary>
    public static HealthStatus Overall(HealthReport report)
    {
        if (report.Status != HealthStatus.Unhealthy) return report.Status;
        var isReadable = report.Entries.Any(static entry => entry.Key != StoreProbes.Queue && entry.Value.Status == HealthStatus.Healthy);
        return isReadable ? HealthStatus.Degraded : HealthStatus.Unhealthy;
    }

    // A store that the process does not use is no reason to be unwell.
    private sealed class StoreCheck(StoreProbe? probe) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            probe is null || await probe.AnswersAsync().WaitAsync(cancellationToken)
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy();
    }
}
