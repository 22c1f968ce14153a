namespace Kinow.GraphQL.AspNetCore;

/// <summary>
/// Where a caller of a kept address is sent if there is no whole answer, among the features of its request. Hosts that answer in the place
/// of the application, as when its time is up, send the caller there too: a cache that keeps whatever it gets then keeps no failure.
/// </summary>
/// <param name="location">Tells it. Nearly all requests are answered, and need no such address.</param>
public sealed class SharedAnswerFallback(Func<string> location)
{
    /// <summary>A relative reference, made of nothing but what caches tell addresses apart by.</summary>
    public string Location => location();
}
