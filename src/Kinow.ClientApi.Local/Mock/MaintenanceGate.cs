using Kinow.ClientApi.Core.Availability;

namespace Kinow.ClientApi.Local.Mock;

/// <summary>Keeps stores out of reach for requests in the scenario of maintenance.</summary>
internal sealed class MaintenanceGate(IHttpContextAccessor accessor)
{
    /// <exception cref="StoreUnavailableException">The request is in that scenario.</exception>
    public void Pass()
    {
        if (MockRequest.Of(accessor).Scenario == Scenario.Maintenance)
        {
            throw new StoreUnavailableException("The scenario of the request is maintenance.")
            {
                RetryAfter = ScenarioSettings.Maintenance,
            };
        }
    }
}
