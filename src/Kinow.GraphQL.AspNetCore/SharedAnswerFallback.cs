using Kinow.GraphQL.AspNetCore.Hosting;

namespace Kinow.GraphQL.AspNetCore;

/// <summary>
/// Where a caller of a kept address is sent if there is no whole answer, among the features of its request. Hosts that answer in the place
/// of the application, as when its time is up, send the caller there too: a cache that keeps whatever it gets then keeps no failure.
/// </summary>
public sealed class SharedAnswerFallback
{
    private readonly SharedAddress address;

    internal SharedAnswerFallback(SharedAddress address) => this.address = address;

    /// <summary>A relative reference, made of nothing but what caches tell addresses apart by.</summary>
    public string Location => address.Fallback!;
}
