using Kinow.ClientApi.Storage;
using Kinow.Lambda;

using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Hosting;

/// <summary>Lets the stores end what they do for requests that were answered.</summary>
/// <param name="services">Has the stores, once they were needed.</param>
internal sealed class StoresAfterAnswer(IServiceProvider services) : IAfterAnswer
{
    /// <inheritdoc/>
    public Task EndAsync(TimeSpan limit) => services.GetRequiredService<RealStores>().Behind.EndAsync(limit);
}
